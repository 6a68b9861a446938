package kz.bilik.referral;

import static java.util.stream.Collectors.toMap;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.file.FileService;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.referral.model.ReferralOrder;
import kz.bilik.referral.policy.ReferralFacts;
import kz.bilik.referral.policy.ReferralPolicy;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;

/** Orders of heads, departments and administrations that send pedagogues to a course (paragraph 15), recorded by whoever issued them. */
@Stateless
public class ReferralOrderService {

    private static final Logger LOG = Logger.getLogger(ReferralOrderService.class.getName());

    private final ReferralPolicy policy = new ReferralPolicy();

    @Inject
    private ReferralStore store;

    @Inject
    private ReferralAccess access;

    @Inject
    private FileService files;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whom the caller can send to the course: applicants and listed persons of the own region, district or preschool. */
    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD})
    public List<Referable> referables(CourseId id) {
        access.course(id);
        return store.referables(id, access.reach());
    }

    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<ReferralRow> orders(CourseId id) {
        access.course(id);
        return store.orders(id, access.reach(), access.issuer());
    }

    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD})
    public ReferralOrderId record(CourseId id, RecordReferral command) {
        var course = access.course(id);
        var issuer = access.issuer().orElseThrow(() -> access.denied("course", id.value()));
        var known =
                store.referables(id, access.reach()).stream().collect(toMap(Referable::person, Function.identity()));
        var sent = command.people().stream()
                .distinct()
                .map(known::get)
                .filter(Objects::nonNull)
                .toList();
        var ownHead = issuer.type() == IssuerType.PRESCHOOL
                && sent.stream()
                        .anyMatch(one -> one.position() == PositionGroup.HEAD
                                && issuer.organisationId().equals(one.organisationId()));
        refuseIf(policy.record(new ReferralFacts(
                issuer.type(),
                command.number(),
                command.date(),
                command.scan() != null,
                sent.size(),
                (int) command.people().stream()
                        .distinct()
                        .filter(person -> !known.containsKey(person))
                        .count(),
                ownHead,
                command.reason(),
                course.start(),
                LocalDate.now(clock))));
        var file = files.keep(command.scan());
        var order = ReferralOrder.recorded(
                id,
                issuer,
                command,
                file.id(),
                ownHead ? command.reason().strip() : null,
                access.caller(),
                clock.instant());
        store.add(order);
        sent.forEach(one -> store.addPerson(order.id(), one));
        audit.record(AuditEntry.of(
                        "REFERRAL_ORDER_RECORDED", "referral_order", order.id().value())
                .because(ownHead ? command.reason().strip() : null)
                .with("course", id.value())
                .with("issuer", issuer.type())
                .with("people", sent.size()));
        LOG.info(() -> "referral order recorded order=%d course=%d people=%d"
                .formatted(order.id().value(), id.value(), sent.size()));
        return order.id();
    }

    /** Takes an order back that no admission order rests on; the scan stays. */
    @RolesAllowed({REGION_EDU, DISTRICT_EDU, PRESCHOOL_HEAD})
    public void withdraw(ReferralOrderId id, String reason) {
        var order = access.ownOrder(id);
        refuseIf(policy.withdraw(store.isUsed(id), reason));
        order.withdraw(reason, clock.instant());
        audit.record(AuditEntry.of("REFERRAL_ORDER_WITHDRAWN", "referral_order", id.value())
                .because(reason.strip()));
        LOG.info(() -> "referral order withdrawn order=%d".formatted(id.value()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
