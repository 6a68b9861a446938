package kz.bilik.agreement;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Logger;
import kz.bilik.agreement.AgreementWording.Representative;
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
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.document.FrozenWording;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.Signatory;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
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

    private static final String JOB = "AGREEMENT_PAPERS";

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
    private AgreementWording wordings;

    @Inject
    private DocumentService documents;

    @Inject
    private JobService jobs;

    @Inject
    private NoticeService notices;

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
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public int offer(CourseId course) {
        visibility.require(course);
        var funding = courses.course(course).funding();
        var drafts = inState(course, AgreementState.DRAFT);
        drafts.forEach(draft -> refuse(prices.decide(new PriceFacts(funding, draft.priceTerms()))));
        drafts.forEach(draft -> {
            var text = compose(draft).toString();
            var language = courseOf(draft).language();
            move("AGREEMENT_OFFERED", draft, one -> one.offer(clock.instant(), text, language));
            tell(AgreementNotice.AGREEMENT_OFFERED, draft);
        });
        return drafts.size();
    }

    /** All agreements that match, cut and sorted in the database. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public Page<AgreementRow> agreements(PageRequest page) {
        return new Page<>(store.page(page, today()), store.count(page, today()));
    }

    /** How far those of a course have come, and who has none. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public AgreementBoard board(CourseId course) {
        visibility.require(course);
        return new AgreementBoard(courses.course(course), store.counts(course), store.unbound(course));
    }

    /** What the agreement says: to the letter what was offered; before it is, what would be offered today. */
    public OfferedWording wording(AgreementId id) {
        var agreement = visible(id);
        return new OfferedWording(
                agreement.language() == null ? courseOf(agreement).language() : agreement.language(),
                agreement.wording().map(FrozenWording::read).orElseGet(() -> compose(agreement)));
    }

    private JsonObject compose(Agreement agreement) {
        return wordings.of(
                agreement.number(),
                agreement.date(),
                courseOf(agreement),
                store.party(agreement.id()),
                representative(signatories.signatoryOn(today())),
                Optional.ofNullable(agreement.priceTerms()));
    }

    private static Representative representative(Signatory signatory) {
        return new Representative(
                signatory.name(), SignatoryPost.valueOf(signatory.role().name()));
    }

    private void tell(AgreementNotice notice, Agreement agreement) {
        var accounts = store.accountsOf(agreement.id());
        if (accounts.isEmpty()) {
            return;
        }
        notices.tell(new NewNotice(
                "agreement:%d:%s".formatted(agreement.id().value(), notice),
                notice == AgreementNotice.AGREEMENT_OFFERED ? NoticeTone.WARNING : NoticeTone.INFO,
                NoticeText.of(notice, agreement.number(), courseOf(agreement).topic()),
                "23",
                "/agreement/detail.xhtml?id=" + agreement.id().value(),
                accounts.stream().map(NoticeAddressee::user).toList()));
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
        signed.forEach(agreement -> enforce(agreement, signatory));
        print(course, signed);
        return signed.size();
    }

    /** Signs one of them for the institute. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void bringIntoForce(AgreementId id) {
        var agreement = visible(id);
        var signatory = signatories.callerOn(today());
        var course = courseOf(agreement);
        refuse(policy.decide(new AgreementFacts(today(), course.start(), course.end())));
        enforce(agreement, signatory);
        print(course.id(), List.of(agreement));
    }

    private void enforce(Agreement agreement, Signatory signatory) {
        var offered = agreement.wording().map(FrozenWording::read).orElseGet(() -> compose(agreement));
        var language = courseOf(agreement).language();
        move("AGREEMENT_IN_FORCE", agreement, one -> one.signByInstitute(signatory, caller(), clock.instant()));
        agreement.freeze(
                wordings.signedBy(offered, representative(signatory), language).toString(), language);
        tell(AgreementNotice.AGREEMENT_IN_FORCE, agreement);
    }

    private void print(CourseId course, List<Agreement> signed) {
        if (signed.isEmpty()) {
            return;
        }
        store.flush();
        jobs.order(new NewJob(
                JOB,
                course.value(),
                Json.createObjectBuilder().build(),
                UUID.randomUUID(),
                signed.stream()
                        .map(agreement -> new NewJob.Item(
                                SignedAgreementPapers.SUBJECT, agreement.id().value()))
                        .toList()));
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
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
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
                course.funding(),
                store.listenerOf(agreement.id()),
                access.scope().personId() != null
                        && store.isOf(agreement.id(), access.scope().personId()),
                agreement.dataHash().isPresent(),
                isPrinted(agreement),
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

    private boolean isPrinted(Agreement agreement) {
        return agreement
                .dataHash()
                .or(() -> store.preparedHash(agreement.id()))
                .filter(hash ->
                        documents.isKept(DocumentKind.AGREEMENT, agreement.id().value(), hash))
                .isPresent();
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
