package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.bilik.account.model.Account;
import kz.bilik.account.model.ChoiceLink;
import kz.bilik.account.model.GivenRole;
import kz.bilik.account.model.SecondFactor;
import kz.bilik.account.policy.AccountFacts;
import kz.bilik.account.policy.AccountPolicy;
import kz.bilik.account.policy.AccountRefusal;
import kz.bilik.account.policy.Giver;
import kz.bilik.account.policy.ManageFacts;
import kz.bilik.account.policy.ManagePolicy;
import kz.bilik.account.policy.RoleFacts;
import kz.bilik.account.policy.RolePolicy;
import kz.bilik.account.policy.Workplace;
import kz.bilik.account.store.AccountStore;
import kz.bilik.account.store.CredentialStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.RegionSummary;
import kz.bilik.organisation.Scope;
import kz.bilik.organisation.UserProfile;
import kz.bilik.organisation.UserService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** Keeps the accounts: by administrators, by staff of IT, and by regions and districts for those below them. */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.IT_STAFF, Roles.REGION_EDU, Roles.DISTRICT_EDU})
public class AccountService {

    private static final Logger LOG = Logger.getLogger(AccountService.class.getName());
    private static final int MOST_PLACES = 500;
    private static final long NO_SESSION = 0;
    private static final Set<String> WITHIN_A_REGION = Set.of(Roles.REGION_EDU, Roles.DISTRICT_EDU);

    private final AccountPolicy accountPolicy = new AccountPolicy();
    private final RolePolicy rolePolicy = new RolePolicy();
    private final ManagePolicy managePolicy = new ManagePolicy();

    @Inject
    private AccountStore store;

    @Inject
    private CredentialStore credentials;

    @Inject
    private OrganisationService organisations;

    @Inject
    private UserService users;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private LinkPost post;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Sortable by name, username, organisation and seen; filters: name, role, organisation, region, state. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.IT_STAFF, Roles.AUDITOR, Roles.REGION_EDU, Roles.DISTRICT_EDU})
    public Page<AccountRow> accounts(PageRequest page) {
        return new Page<>(store.page(page, reach(), today()), store.count(page, reach(), today()));
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.IT_STAFF, Roles.AUDITOR, Roles.REGION_EDU, Roles.DISTRICT_EDU})
    public AccountDetail account(AccountId id) {
        var account = get(id);
        var place = organisation(account.organisationId());
        var giver = giver();
        var sessions = credentials.sessions(id, clock.instant().minus(SessionService.IDLE));
        return new AccountDetail(
                id,
                account.username(),
                account.displayName(),
                account.email().orElse(""),
                account.language(),
                place.orElse(null),
                account.personId().isPresent(),
                account.state(),
                account.disabledReason().orElse(null),
                credentials.findFactor(id).filter(SecondFactor::isConfirmed).isPresent(),
                sessions.size(),
                sessions.isEmpty() ? null : sessions.get(0).shown(NO_SESSION).seenAt(),
                credentials.openLinks(id).stream()
                        .filter(link -> link.isOpenAt(clock.instant()))
                        .map(ChoiceLink::expiresAt)
                        .findFirst()
                        .orElse(null),
                account.roles().stream().map(role -> role.lineOn(today())).toList(),
                isOwn(account),
                isManageable(account, giver),
                rolePolicy.giveable(giver, workplace(place)));
    }

    /** The roles that the caller may give somewhere. */
    public List<String> giveableRoles() {
        return rolePolicy.giveable(giver());
    }

    /** Where the caller may place an account, at most {@value #MOST_PLACES}. */
    public List<OrganisationSummary> places() {
        return store.places(reach(), MOST_PLACES).stream()
                .flatMap(id -> organisations.find(id).stream())
                .toList();
    }

    /** The account is there, its owner gets the link by which he chooses his password. */
    public AccountId create(CreateAccount command) {
        var email = strip(command.email());
        var username =
                (strip(command.username()).isEmpty() ? email : strip(command.username())).toLowerCase(Locale.ROOT);
        var iin = strip(command.iin());
        var person = iin.isEmpty() ? Optional.<Long>empty() : store.personWith(iin);
        var place = organisation(Optional.ofNullable(command.organisation()));
        var grounds = new ArrayList<Ground>();
        grounds.addAll(accountPolicy
                .decide(new AccountFacts(
                        username,
                        email,
                        command.displayName(),
                        command.language(),
                        store.isUsernameTaken(username),
                        command.organisation() == null || place.isPresent(),
                        iin.isEmpty() || person.isPresent()))
                .grounds());
        grounds.addAll(rolePolicy
                .decide(new RoleFacts(
                        giver(),
                        strip(command.role()),
                        workplace(place),
                        false,
                        person.isPresent(),
                        command.from(),
                        command.to(),
                        today(),
                        false))
                .grounds());
        refuse(new Ruling(grounds));
        var account = Account.created(command, username, person.orElse(null), caller(), clock.instant());
        store.add(account);
        give(account, new GiveRole(command.role(), command.from(), command.to()), place);
        post.send(account, LinkPurpose.INVITATION, caller());
        changed("ACCOUNT_CREATED", account, entry -> entry.with("role", command.role()));
        return account.id();
    }

    /** Another organisation takes the roles along, if they may be held and given there; it holds at the next request. */
    public void change(AccountId id, ChangeAccount command) {
        var account = get(id);
        var place = organisation(Optional.ofNullable(command.organisation()));
        var moved = !Optional.ofNullable(command.organisation()).equals(account.organisationId());
        var grounds = new ArrayList<Ground>();
        grounds.addAll(managePolicy.decideChange(facts(account, false, "")).grounds());
        grounds.addAll(accountPolicy
                .decide(new AccountFacts(
                        account.username().toLowerCase(Locale.ROOT),
                        strip(command.email()),
                        command.displayName(),
                        command.language(),
                        false,
                        command.organisation() == null || place.isPresent(),
                        true))
                .grounds());
        if (moved) {
            grounds.addAll(rolePolicy
                    .decideMove(
                            giver(),
                            account.rolesFrom(today()).stream()
                                    .map(GivenRole::role)
                                    .toList(),
                            workplace(place))
                    .grounds());
        }
        refuse(new Ruling(grounds));
        var addressChanged = !strip(command.email()).equals(account.email().orElse(""));
        account.change(command);
        if (moved) {
            account.rolesFrom(today()).forEach(role -> place(role, place));
        }
        if (addressChanged) {
            // a link that was sent to the old address is not for its reader any more
            credentials.openLinks(id).forEach(link -> link.end(clock.instant()));
        }
        changed(
                "ACCOUNT_CHANGED",
                account,
                entry -> entry.with("organisation", command.organisation()).with("addressChanged", addressChanged));
    }

    /** Sends the link again; the earlier one ends. */
    public void invite(AccountId id) {
        var account = get(id);
        refuse(managePolicy.decideChange(facts(account, false, "")));
        if (account.email().isEmpty()) {
            throw new RefusedException(AccountRefusal.EMAIL_MALFORMED);
        }
        if (!account.isEnabled()) {
            throw new RefusedException(AccountRefusal.DISABLED_ALREADY);
        }
        var purpose = account.state() == AccountState.INVITED ? LinkPurpose.INVITATION : LinkPurpose.RESET;
        post.send(account, purpose, caller());
        changed("PASSWORD_LINK_SENT", account, entry -> entry.with("purpose", purpose));
    }

    public void giveRole(AccountId id, GiveRole command) {
        var account = get(id);
        var place = organisation(account.organisationId());
        refuse(rolePolicy.decide(new RoleFacts(
                giver(),
                strip(command.role()),
                workplace(place),
                isOwn(account),
                account.personId().isPresent(),
                command.from(),
                command.to(),
                today(),
                account.roles().stream()
                        .anyMatch(role ->
                                role.role().equals(command.role()) && role.overlaps(command.from(), command.to())))));
        give(account, command, place);
        changed(
                "ROLE_GIVEN",
                account,
                entry -> entry.with("role", command.role())
                        .with("from", command.from())
                        .with("to", command.to()));
    }

    /** The role does not hold from now on. */
    public void endRole(AccountId id, long roleId, String reason) {
        var account = get(id);
        var role = account.roles().stream()
                .filter(given -> given.id() == roleId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("role", roleId));
        var last = role.role().equals(Roles.INSTITUTE_ADMIN) && isLastAdministrator(account);
        refuse(managePolicy.decideEndingRole(facts(account, last, reason), role.isOverOn(today())));
        role.endBefore(today());
        changed("ROLE_ENDED", account, entry -> entry.because(reason).with("role", role.role()));
    }

    /** Nobody signs in with it any more, and whoever is signed in is out at the next request. */
    public void disable(AccountId id, String reason) {
        var account = get(id);
        refuse(managePolicy.decideDisabling(facts(account, isLastAdministrator(account), reason)));
        var now = clock.instant();
        var before = account.state();
        account.disable(reason);
        credentials.openLinks(id).forEach(link -> link.end(now));
        credentials.endSessions(id, NO_SESSION, now);
        changed("ACCOUNT_DISABLED", account, entry -> entry.because(reason).moved(before, account.state()));
    }

    public void enable(AccountId id, String reason) {
        var account = get(id);
        refuse(managePolicy.decideEnabling(facts(account, false, reason)));
        account.enable();
        changed(
                "ACCOUNT_ENABLED",
                account,
                entry -> entry.because(reason).moved(AccountState.DISABLED, account.state()));
    }

    /** For somebody who has lost the authenticator and the codes on paper: from then on the password alone signs in, until another one is made known. */
    public void removeSecondFactor(AccountId id, String reason) {
        var account = get(id);
        var grounds = new ArrayList<>(
                managePolicy.decideChange(facts(account, false, reason)).grounds());
        if (strip(reason).isEmpty()) {
            grounds.add(AccountRefusal.ACT_WITHOUT_REASON);
        }
        refuse(new Ruling(grounds));
        credentials.removeFactor(id);
        credentials.endSessions(id, NO_SESSION, clock.instant());
        changed("SECOND_FACTOR_TAKEN_AWAY", account, entry -> entry.because(reason));
    }

    private void give(Account account, GiveRole command, Optional<OrganisationSummary> place) {
        place(account.give(command, caller(), clock.instant()), place);
        store.flush();
    }

    private static void place(GivenRole role, Optional<OrganisationSummary> place) {
        if (WITHIN_A_REGION.contains(role.role())) {
            role.within(place.map(OrganisationSummary::regionKato).orElse(null));
        }
    }

    private boolean isLastAdministrator(Account account) {
        var administrators = store.lockAdministrators(today());
        return administrators.contains(account.id()) && administrators.stream().allMatch(account.id()::equals);
    }

    private ManageFacts facts(Account account, boolean lastAdministrator, String reason) {
        return new ManageFacts(
                isOwn(account), isManageable(account, giver()), lastAdministrator, account.isEnabled(), reason);
    }

    private boolean isManageable(Account account, Giver giver) {
        var place = workplace(organisation(account.organisationId()));
        return !isOwn(account)
                && !rolePolicy.giveable(giver, place).isEmpty()
                && account.rolesFrom(today()).stream()
                        .allMatch(role -> rolePolicy.mayManage(giver, role.role(), place));
    }

    private boolean isOwn(Account account) {
        return account.username().equals(caller());
    }

    private Giver giver() {
        var scope = access.scope();
        return new Giver(
                users.findProfile(caller()).map(UserProfile::roles).orElseGet(Set::of),
                scope.regionKato(),
                scope.districtKato());
    }

    /** Staff of IT sees every account, though no other row of the institute. */
    private Scope reach() {
        return session.isCallerInRole(Roles.IT_STAFF) ? Scope.whole() : access.scope();
    }

    private Optional<OrganisationSummary> organisation(Optional<Long> id) {
        return id.flatMap(organisations::find);
    }

    private Workplace workplace(Optional<OrganisationSummary> organisation) {
        return organisation
                .map(place -> new Workplace(
                        place.type(),
                        place.regionKato(),
                        place.kato(),
                        place.regionKato() != null
                                && organisations
                                        .region(place.regionKato())
                                        .filter(RegionSummary::city)
                                        .isPresent()))
                .orElse(null);
    }

    private Account get(AccountId id) {
        return store.find(id)
                .filter(found -> store.isVisible(id, reach()))
                .orElseThrow(() -> denied.to("app_user", id.value()));
    }

    private void changed(String action, Account account, UnaryOperator<AuditEntry> told) {
        store.flush();
        audit.record(told.apply(AuditEntry.of(action, "app_user", account.id().value())));
        LOG.info(
                () -> "account changed user=%d action=%s".formatted(account.id().value(), action));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String strip(String text) {
        return Stream.ofNullable(text).map(String::strip).findFirst().orElse("");
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
