package kz.bilik.expulsion;

import static java.util.stream.Collectors.toSet;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.COMMISSION_MEMBER;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.expulsion.model.CommissionMember;
import kz.bilik.expulsion.model.ListenerCommission;
import kz.bilik.expulsion.policy.CommissionPolicy;
import kz.bilik.expulsion.policy.SeatFacts;
import kz.bilik.expulsion.store.CommissionStore;
import kz.bilik.organisation.UserService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** The commissions that review the requests of listeners: made by order, their members appointed and dismissed by order (paragraph 28). */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class CommissionService {

    private static final Logger LOG = Logger.getLogger(CommissionService.class.getName());

    private final CommissionPolicy policy = new CommissionPolicy();

    @Inject
    private CommissionStore store;

    @Inject
    private UserService users;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public CommissionId create(CreateCommission command) {
        refuseIf(policy.decideOrder(command.orderNo(), command.orderDate(), today()));
        var commission = store.add(ListenerCommission.created(command));
        audit.record(AuditEntry.of(
                        "LISTENER_COMMISSION_CREATED",
                        "listener_commission",
                        commission.id().value())
                .with("order", commission.orderNo()));
        LOG.info(() -> "listener commission created commission=%s".formatted(commission.id()));
        return commission.id();
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void appoint(CommissionId id, AppointCommissionMember command) {
        var commission = get(id);
        var since = command.since() == null ? today() : command.since();
        var seated = commission.membersOn(since);
        refuseIf(policy.decideSeat(new SeatFacts(
                command.name(),
                command.post(),
                command.role(),
                command.since(),
                commission.orderDate(),
                seated.stream().map(CommissionMember::role).collect(toSet()),
                isAccountFit(command.username(), seated))));
        var member = commission.appoint(command);
        store.flush();
        audit.record(AuditEntry.of("LISTENER_COMMISSION_MEMBER_APPOINTED", "listener_commission", id.value())
                .with("member", member.id())
                .with("role", member.role()));
        LOG.info(() -> "listener commission member appointed commission=%s member=%d".formatted(id, member.id()));
    }

    private boolean isAccountFit(String username, List<CommissionMember> seated) {
        if (username == null || username.isBlank()) {
            return true;
        }
        return users.findHolder(username.strip(), COMMISSION_MEMBER).isPresent()
                && seated.stream()
                        .noneMatch(member -> member.username()
                                .filter(username.strip()::equals)
                                .isPresent());
    }

    @RolesAllowed(INSTITUTE_ADMIN)
    public void dismiss(CommissionId id, long memberId, LocalDate lastDay, String orderNo) {
        var member = get(id).member(memberId).orElseThrow(() -> denied.to("listener_commission_member", memberId));
        refuseIf(policy.decideLeaving(orderNo));
        member.leave(lastDay == null ? today() : lastDay, orderNo);
        audit.record(AuditEntry.of("LISTENER_COMMISSION_MEMBER_LEFT", "listener_commission", id.value())
                .with("member", memberId)
                .with("order", orderNo.strip()));
        LOG.info(() -> "listener commission member left commission=%s member=%d".formatted(id, memberId));
    }

    /** Another order makes another commission; this one hears no new case from the day after. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void dissolve(CommissionId id, LocalDate lastDay) {
        var commission = get(id);
        commission.dissolve(lastDay == null ? today() : lastDay);
        audit.record(AuditEntry.of("LISTENER_COMMISSION_DISSOLVED", "listener_commission", id.value())
                .with("lastDay", commission.dissolvedOn()));
        LOG.info(() -> "listener commission dissolved commission=%s".formatted(id));
    }

    /** The latest order first. */
    public List<CommissionSummary> commissions() {
        return store.all().stream().map(this::summary).toList();
    }

    public CommissionDetail commission(CommissionId id) {
        var commission = get(id);
        return new CommissionDetail(
                summary(commission),
                commission.members().stream().map(CommissionMember::detail).toList(),
                fitness(commission).grounds());
    }

    private CommissionSummary summary(ListenerCommission commission) {
        return new CommissionSummary(
                commission.id(),
                commission.orderNo(),
                commission.orderDate(),
                commission.dissolvedOn(),
                commission.membersOn(today()).size(),
                fitness(commission).isAllowed());
    }

    private Ruling fitness(ListenerCommission commission) {
        return policy.decide(
                commission.factsOn(today(), settings.on(today()).expulsion().minMembers()));
    }

    private ListenerCommission get(CommissionId id) {
        return store.find(id).orElseThrow(() -> denied.to("listener_commission", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling.under(settings.on(today()).asMap()));
        }
    }
}
