package kz.bilik.agreement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Logger;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.agreement.policy.AgreementPolicy;
import kz.bilik.agreement.policy.PaymentFacts;
import kz.bilik.agreement.policy.PaymentPolicy;
import kz.bilik.agreement.policy.PriceFacts;
import kz.bilik.agreement.policy.PricePolicy;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseVisibility;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/**
 * The way of a prepared agreement: offered by the institute, signed by the listener, brought into force by the director or whoever acts; broken, restored,
 * ended or amended with a reason; paid where it names a price.
 */
@Stateless
@RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR, Roles.LISTENER})
public class AgreementSigning {

    private static final Logger LOG = Logger.getLogger(AgreementSigning.class.getName());

    private final AgreementPolicy policy = new AgreementPolicy();
    private final PricePolicy prices = new PricePolicy();
    private final PaymentPolicy payments = new PaymentPolicy();

    @Inject
    private AgreementStore store;

    @Inject
    private CourseService courses;

    @Inject
    private CourseVisibility visibility;

    @Inject
    private SignatoryService signatories;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public AgreementDetail agreement(AgreementId id) {
        return detail(visible(id));
    }

    /** Those of the signed-in listener that were offered, the latest first. */
    @RolesAllowed(Roles.LISTENER)
    public List<AgreementDetail> own() {
        var person = access.scope().personId();
        return person == null
                ? List.of()
                : store.ofPerson(person).stream()
                        .flatMap(id -> store.find(id).stream())
                        .map(this::detail)
                        .toList();
    }

    /** Offers every prepared agreement of the course; refused as a whole when one lacks its price. @return how many were offered */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public int offer(CourseId course) {
        visibility.require(course);
        var funding = courses.course(course).funding();
        var drafts = inState(course, AgreementState.DRAFT);
        drafts.forEach(draft -> refuse(prices.decide(new PriceFacts(funding, draft.priceTerms()))));
        drafts.forEach(draft -> move("AGREEMENT_OFFERED", draft, one -> one.offer(clock.instant())));
        return drafts.size();
    }

    /** The listener signs in person; until the course is over. */
    @RolesAllowed(Roles.LISTENER)
    public void sign(AgreementId id) {
        var agreement = visible(id);
        var course = courseOf(agreement);
        refuse(policy.decide(new AgreementFacts(today(), course.start(), course.end())));
        move("AGREEMENT_SIGNED_BY_LISTENER", agreement, one -> one.signByListener(caller(), clock.instant()));
    }

    @RolesAllowed(Roles.LISTENER)
    public void decline(AgreementId id, String reason) {
        change("AGREEMENT_DECLINED", id, reason, Agreement::decline);
    }

    /** Signs for the institute what the listeners of a course have signed. @return how many came into force */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public int countersign(CourseId course) {
        visibility.require(course);
        var signatory = signatories.callerOn(today());
        var detail = courses.course(course);
        refuse(policy.decide(new AgreementFacts(today(), detail.start(), detail.end())));
        var signed = inState(course, AgreementState.SIGNED_BY_LISTENER);
        signed.forEach(agreement -> move(
                "AGREEMENT_IN_FORCE", agreement, one -> one.signByInstitute(signatory, caller(), clock.instant())));
        return signed.size();
    }

    /** A confirmed violation. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void breach(AgreementId id, String reason) {
        change("AGREEMENT_BREACHED", id, reason, Agreement::breach);
    }

    /** The commission has only warned. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void restore(AgreementId id, String reason) {
        change("AGREEMENT_RESTORED", id, reason, Agreement::restore);
    }

    /** By order, after a breach. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void terminate(AgreementId id, String reason) {
        change("AGREEMENT_TERMINATED", id, reason, Agreement::terminate);
    }

    /** By order: the listener goes on in another stream. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void amend(AgreementId id, String reason) {
        change("AGREEMENT_AMENDED", id, reason, Agreement::amend);
    }

    /** Books money that has arrived; the same document is booked once. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void pay(AgreementId id, Payment payment) {
        var agreement = visible(id);
        refuse(payments.decide(new PaymentFacts(agreement.state(), agreement.priceTerms() != null, payment, today())));
        if (store.isBooked(id, payment.documentNo())) {
            return;
        }
        store.book(id, payment, caller(), clock.instant());
        audit.record(AuditEntry.of("AGREEMENT_PAID", "agreement", id.value())
                .with("amount", payment.amount().toPlainString())
                .with("paidOn", payment.paidOn()));
        LOG.info(() -> "agreement paid agreement=%s".formatted(id));
    }

    private interface Reasoned {
        void apply(Agreement agreement, String reason);
    }

    private void change(String action, AgreementId id, String reason, Reasoned step) {
        var agreement = visible(id);
        refuse(policy.decideReason(reason));
        var before = agreement.state();
        step.apply(agreement, reason);
        audit.record(AuditEntry.of(action, "agreement", id.value())
                .moved(before, agreement.state())
                .because(reason));
        LOG.info(() -> "agreement changed agreement=%s to=%s".formatted(id, agreement.state()));
    }

    private void move(String action, Agreement agreement, Consumer<Agreement> step) {
        var before = agreement.state();
        step.accept(agreement);
        audit.record(AuditEntry.of(action, "agreement", agreement.id().value()).moved(before, agreement.state()));
        LOG.info(() -> "agreement changed agreement=%s to=%s".formatted(agreement.id(), agreement.state()));
    }

    private List<Agreement> inState(CourseId course, AgreementState state) {
        return store.ofCourse(course).values().stream()
                .filter(agreement -> agreement.state() == state)
                .toList();
    }

    private Agreement visible(AgreementId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("agreement", id.value());
        }
        return store.findForChange(id).orElseThrow(() -> denied.to("agreement", id.value()));
    }

    private CourseDetail courseOf(Agreement agreement) {
        return courses.course(store.courseOf(agreement.id()).orElseThrow());
    }

    private AgreementDetail detail(Agreement agreement) {
        var course = courseOf(agreement);
        var booked = store.payments(agreement.id());
        var paid = booked.stream().map(Payment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AgreementDetail(
                agreement.id(),
                agreement.enrolmentId(),
                course.id(),
                course.topic(),
                course.start(),
                course.end(),
                store.listenerOf(agreement.id()),
                agreement.number(),
                agreement.date(),
                agreement.state(),
                agreement.priceTerms(),
                agreement.offeredAt(),
                agreement.signedByListenerOn(),
                agreement.signedByInstituteOn(),
                agreement.signatoryName(),
                agreement.stateReason(),
                booked,
                paid,
                payments.standing(agreement.priceTerms(), paid, today()));
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
