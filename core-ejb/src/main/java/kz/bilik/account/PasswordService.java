package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.account.model.Account;
import kz.bilik.account.model.ChoiceLink;
import kz.bilik.account.policy.PasswordPolicy;
import kz.bilik.account.policy.PasswordRefusal;
import kz.bilik.account.store.AccountStore;
import kz.bilik.account.store.CredentialStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;

/** Lets people choose their passwords: by a link that was sent to them, or by the password that they have. */
@Stateless
@PermitAll
public class PasswordService {

    private static final Logger LOG = Logger.getLogger(PasswordService.class.getName());
    private static final long NO_SESSION = 0;

    /** More links than these in an hour are not sent to one account, however often somebody asks. */
    private static final int MOST_LINKS = 3;

    private static final Duration LINK_WINDOW = Duration.ofHours(1);

    private final PasswordPolicy policy = new PasswordPolicy();

    @Inject
    private AccountStore accounts;

    @Inject
    private CredentialStore credentials;

    @Inject
    private PasswordHashes hashes;

    @Inject
    private OrganisationService organisations;

    @Inject
    private LinkPost post;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Sends a link to whoever has this name or this address; nothing happens when nobody has. It answers nothing, so that nobody learns which it was, and is to be
     * called aside of the request, so that its time tells nothing either.
     */
    public void requestLink(String nameOrAddress) {
        var now = clock.instant();
        for (var account : accounts.called(nameOrAddress.strip())) {
            if (account.email().isPresent()
                    && credentials.linksSince(account.id(), now.minus(LINK_WINDOW)) < MOST_LINKS) {
                post.send(account, LinkPurpose.RESET, account.username());
                audit.recordAs(account.username(), "", entry("PASSWORD_LINK_ASKED", account));
                LOG.info(() ->
                        "password link asked user=%d".formatted(account.id().value()));
            }
        }
    }

    /** Empty for a link that never was, was used, replaced, or is over: they all answer the same. */
    public Optional<PasswordLink> link(String secret) {
        return credentials
                .findLink(RandomSecret.hash(secret))
                .filter(link -> link.isOpenAt(clock.instant()))
                .map(ChoiceLink::shown);
    }

    /**
     * By a link.
     *
     * @param again the same password, typed once more
     * @return the name to sign in with
     */
    public String choose(String secret, String password, String again) {
        var now = clock.instant();
        var link = credentials
                .lockLink(RandomSecret.hash(secret))
                .filter(found -> found.isOpenAt(now))
                .orElseThrow(() -> new RefusedException(PasswordRefusal.LINK_NOT_VALID));
        var account = link.account();
        take(account, password, again);
        link.end(now);
        credentials.endSessions(account.id(), NO_SESSION, now);
        audit.recordAs(account.username(), "", entry("PASSWORD_CHOSEN", account).with("by", link.purpose()));
        LOG.info(() -> "password chosen user=%d".formatted(account.id().value()));
        return account.username();
    }

    /**
     * The caller's own; all other sessions of the account end.
     *
     * @param again the new password, typed once more
     * @param currentSession that goes on
     */
    public void change(String current, String password, String again, long currentSession) {
        var username = session.getCallerPrincipal().getName();
        var account = accounts.lock(username).orElseThrow(() -> new NotFoundException("user", username));
        if (account.passwordHash().filter(hash -> hashes.matches(current, hash)).isEmpty()) {
            throw new RefusedException(PasswordRefusal.CURRENT_PASSWORD_WRONG);
        }
        take(account, password, again);
        var now = clock.instant();
        credentials.openLinks(account.id()).forEach(link -> link.end(now));
        credentials.endSessions(account.id(), currentSession, now);
        audit.record(entry("PASSWORD_CHANGED", account));
        LOG.info(() -> "password changed user=%d".formatted(account.id().value()));
    }

    private void take(Account account, String password, String again) {
        if (!password.equals(again)) {
            throw new RefusedException(PasswordRefusal.PASSWORDS_DIFFER);
        }
        var unchanged = account.passwordHash()
                .filter(hash -> hashes.matches(password, hash))
                .isPresent();
        var ruling = policy.decide(PasswordWeight.of(password, about(account), unchanged));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        account.choosePassword(hashes.hash(password), clock.instant());
    }

    private List<String> about(Account account) {
        var words = new ArrayList<>(List.of(account.username(), account.displayName()));
        account.email().ifPresent(words::add);
        account.organisationId().flatMap(organisations::find).ifPresent(organisation -> {
            words.add(organisation.name().kk());
            words.add(organisation.name().ru());
            words.add(organisation.name().en());
            words.add(organisation.bin());
        });
        return words;
    }

    private static AuditEntry entry(String action, Account account) {
        return AuditEntry.of(action, "app_user", account.id().value());
    }
}
