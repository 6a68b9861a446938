package kz.bilik.admission;

import static java.util.stream.Collectors.toMap;
import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.bilik.admission.model.AdmissionLine;
import kz.bilik.admission.model.AdmissionOrder;
import kz.bilik.admission.policy.AdmissionPolicy;
import kz.bilik.admission.policy.OrderPolicy;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementService;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.application.ApplicationId;
import kz.bilik.application.ApplicationService;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.document.NumberLedger;
import kz.bilik.enrolment.AdmissionBasis;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentAdmission;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.job.JobService;
import kz.bilik.job.NewJob;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.programme.Funding;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.referral.AdmissionGrounds;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;

/**
 * Orders that admit listeners of a stream: drafted and filled by the administrator with every missing item named, signed by the director or
 * whoever acts (paragraph 17).
 */
@Stateless
public class AdmissionService {

    static final String JOB = "ADMISSION_PAPERS";

    private static final Logger LOG = Logger.getLogger(AdmissionService.class.getName());

    private final AdmissionPolicy admission = new AdmissionPolicy();
    private final OrderPolicy orders = new OrderPolicy();

    @Inject
    private AdmissionStore store;

    @Inject
    private AdmissionGuards guards;

    @Inject
    private AdmissionGrounds grounds;

    @Inject
    private AdmissionWording wording;

    @Inject
    private CourseService courses;

    @Inject
    private EnrolmentAdmission enrolments;

    @Inject
    private EnrolmentVisibility visibility;

    @Inject
    private ApplicationService applications;

    @Inject
    private AgreementService agreements;

    @Inject
    private SignatoryService signatories;

    @Inject
    private NumberLedger numbers;

    @Inject
    private JobService jobs;

    @Inject
    private SettingsService settings;

    @Inject
    private DeniedAccess denied;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public Page<AdmissionOrderRow> orders(PageRequest page) {
        return new Page<>(store.page(page), store.count(page));
    }

    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public AdmissionOrderDetail order(AdmissionOrderId id) {
        var order = store.find(id).orElseThrow(() -> denied.to("admission_order", id.value()));
        var course = courses.course(order.courseId());
        var facts = guards.order(order, course, caller());
        var rows = guards.rows(order, course);
        var lines = rows.stream().filter(GuardRow::isInOrder).toList();
        var isDraft = order.state() == AdmissionOrderState.DRAFT;
        var against = new LinkedHashSet<Ground>();
        if (isDraft) {
            against.addAll(orders.sign(order.state(), facts).grounds());
            lines.forEach(line -> against.addAll(line.missing()));
        }
        return new AdmissionOrderDetail(
                id,
                course,
                store.places(order.courseId()).orElse(null),
                order.state(),
                order.date(),
                order.leaderName(),
                order.leaderPost(),
                isDraft ? facts.isLate() : order.lateReason() != null,
                order.lateReason(),
                facts.totalHours(),
                facts.missedHours(),
                order.number(),
                order.signedAt(),
                order.signatoryName(),
                order.cancelReason(),
                order.draftedBy(),
                order.draftedBy().equals(caller()),
                List.copyOf(against),
                lines,
                isDraft ? rows.stream().filter(row -> !row.isInOrder()).toList() : List.of());
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public AdmissionOrderId draft(CourseId id, DraftOrder draft) {
        var course = courses.course(id);
        refuseIf(orders.draft(guards.draft(course, draft, caller())));
        var order = AdmissionOrder.drafted(id, draft, course.language(), caller(), clock.instant());
        store.add(order);
        audit.record(AuditEntry.of(
                        "ADMISSION_ORDER_DRAFTED", "admission_order", order.id().value())
                .moved(null, order.state())
                .because(order.lateReason())
                .with("course", id.value()));
        LOG.info(() -> "admission order drafted order=%d course=%d"
                .formatted(order.id().value(), id.value()));
        return order.id();
    }

    /** Another day, leader or reason for admitting late. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void write(AdmissionOrderId id, DraftOrder draft) {
        var order = forChange(id);
        refuseIf(orders.change(order.state()));
        refuseIf(orders.draft(guards.draft(courses.course(order.courseId()), draft, order.draftedBy())));
        order.write(draft);
        audit.record(AuditEntry.of("ADMISSION_ORDER_WRITTEN", "admission_order", id.value())
                .because(order.lateReason())
                .with("date", order.date()));
        LOG.info(() -> "admission order written order=%d".formatted(id.value()));
    }

    /** Puts a person into a draft; refused with every missing item named. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void add(AdmissionOrderId id, AdmitPerson admitted) {
        var order = forChange(id);
        refuseIf(orders.change(order.state()));
        var course = courses.course(order.courseId());
        var ground = grounds.of(order.courseId(), admitted.person())
                .orElseThrow(() -> denied.to("person", admitted.person().value()));
        add(order, course, ground, admitted);
    }

    /** Everybody whom nothing is missing. @return how many */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public int addReady(AdmissionOrderId id) {
        var order = forChange(id);
        refuseIf(orders.change(order.state()));
        var course = courses.course(order.courseId());
        var added = 0;
        for (var ground : grounds.of(order.courseId())) {
            var admitted = AdmitPerson.ofBudget(ground.person());
            if (!guards.isHeld(order, ground)
                    && admission
                            .decide(guards.facts(order, course, ground, admitted))
                            .isAllowed()) {
                add(order, course, ground, admitted);
                added++;
            }
        }
        return added;
    }

    private void add(AdmissionOrder order, CourseDetail course, AdmissionGround ground, AdmitPerson admitted) {
        refuseIf(admission.decide(guards.facts(order, course, ground, admitted)));
        var enrolment = enrolments.propose(
                order.courseId(),
                new EnrolListener(
                        ground.person(),
                        1,
                        ground.workplace() == null ? admitted.workplace().strip() : ground.workplace(),
                        ground.position() == null ? admitted.position() : ground.position(),
                        ground.regionKato(),
                        ground.organisationId()));
        var line = AdmissionLine.added(
                order.id(),
                enrolment,
                course.funding() == Funding.EXTRA_BUDGET ? admitted : AdmitPerson.ofBudget(ground.person()),
                caller(),
                clock.instant());
        line.rest(ground, AdmissionGuards.marked(course, ground));
        store.add(line);
        audit.record(AuditEntry.of(
                        "ADMISSION_ORDER_LISTENER_ADDED",
                        "admission_order",
                        order.id().value())
                .with("enrolment", enrolment.value()));
        LOG.info(() ->
                "listener put into order=%d enrolment=%d".formatted(order.id().value(), enrolment.value()));
    }

    /** Takes a listener out of a draft; the person stays a candidate. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void remove(AdmissionOrderId id, long lineId) {
        var order = forChange(id);
        refuseIf(orders.change(order.state()));
        var line = store.lines(id).stream()
                .filter(one -> one.id() == lineId)
                .findFirst()
                .orElseThrow(() -> denied.to("admission_line", lineId));
        store.remove(line);
        audit.record(AuditEntry.of("ADMISSION_ORDER_LISTENER_REMOVED", "admission_order", id.value())
                .with("enrolment", line.enrolmentId().value()));
        LOG.info(() -> "listener taken out of order=%d".formatted(id.value()));
    }

    /** A candidate who will not be admitted, with the reason. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void reject(EnrolmentId id, String reason) {
        var course = visibility.require(id);
        var found = store.standings(course).values().stream()
                .filter(standing -> standing.enrolment().equals(id))
                .findFirst()
                .orElseThrow();
        refuseIf(orders.reject(found.state(), store.isInOrder(id), reason));
        enrolments.reject(id, reason.strip());
        LOG.info(() -> "candidate rejected enrolment=%d".formatted(id.value()));
    }

    /**
     * Signs: the order gets its number, the candidates are admitted, their applications enrolled, their agreements prepared, the papers
     * frozen and ordered. All of it or nothing.
     */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public AdmissionOrderNumber sign(AdmissionOrderId id) {
        var today = LocalDate.now(clock);
        numbers.open(AdmissionOrderNumber.series(today.getYear()));
        numbers.lock(AdmissionOrderNumber.series(today.getYear()));
        var order = forChange(id);
        var course = courses.course(order.courseId());
        var lines = store.lines(id);
        var known = grounds.of(order.courseId()).stream().collect(toMap(AdmissionGround::person, Function.identity()));
        refuseIf(judged(order, course, lines, known));
        var signatory = signatories.callerOn(today);
        lines.forEach(line -> {
            var ground = known.get(line.personId());
            line.rest(ground, AdmissionGuards.marked(course, ground));
        });
        var sorted = lines.stream()
                .sorted(Comparator.comparing(line -> known.get(line.personId()).sortKey(), Arrays::compareUnsigned))
                .toList();
        var number = new AdmissionOrderNumber(
                today.getYear(), numbers.take(AdmissionOrderNumber.series(today.getYear()), 1));
        order.sign(
                number,
                signatory,
                wording.order(order, number.toString(), course, sorted, known, signatory)
                        .toString(),
                caller(),
                clock.instant());
        store.flush();
        admit(sorted, course);
        grounds.use(store.lists(id));
        var items = new ArrayList<NewJob.Item>();
        items.add(new NewJob.Item(AdmissionPapers.SUBJECT, id.value()));
        prepareAgreements(order, course, sorted, known)
                .forEach(agreement -> items.add(new NewJob.Item(AgreementPapers.SUBJECT, agreement.value())));
        jobs.order(new NewJob(
                JOB,
                course.id().value(),
                Json.createObjectBuilder().build(),
                UUID.nameUUIDFromBytes(("admission-order/" + id).getBytes(StandardCharsets.UTF_8)),
                items));
        audit.record(AuditEntry.of("ADMISSION_ORDER_SIGNED", "admission_order", id.value())
                .moved(AdmissionOrderState.DRAFT, order.state())
                .because(order.lateReason())
                .with("number", number)
                .with("listeners", lines.size()));
        LOG.info(() -> "admission order signed order=%d listeners=%d".formatted(id.value(), lines.size()));
        return number;
    }

    private Ruling judged(
            AdmissionOrder order,
            CourseDetail course,
            List<AdmissionLine> lines,
            Map<PersonId, AdmissionGround> known) {
        Set<Ground> against = new LinkedHashSet<>(orders.sign(order.state(), guards.order(order, course, caller()))
                .grounds());
        for (var line : lines) {
            against.addAll(admission
                    .decide(guards.facts(order, course, known.get(line.personId()), line))
                    .grounds());
        }
        return new Ruling(List.copyOf(against));
    }

    private void admit(List<AdmissionLine> lines, CourseDetail course) {
        var bases = new LinkedHashMap<EnrolmentId, AdmissionBasis>();
        lines.forEach(line -> bases.put(line.enrolmentId(), line.basis()));
        enrolments.admit(bases, course.state() == CourseState.IN_PROGRESS);
        lines.stream()
                .filter(line -> line.applicationId() != null && guards.isListed(line.applicationId()))
                .forEach(line -> applications.markEnrolled(new ApplicationId(line.applicationId())));
    }

    private List<AgreementId> prepareAgreements(
            AdmissionOrder order,
            CourseDetail course,
            List<AdmissionLine> lines,
            Map<PersonId, AdmissionGround> known) {
        var prepared = agreements.prepare(
                course.id(), lines.stream().map(AdmissionLine::enrolmentId).toList(), LocalDate.now(clock));
        var standings = agreements.standings(course.id());
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            var terms =
                    course.funding() == Funding.EXTRA_BUDGET ? Optional.of(terms(line)) : Optional.<PriceTerms>empty();
            terms.ifPresent(price -> {
                if (!standings.get(line.enrolmentId()).priced()) {
                    agreements.agreePrice(standings.get(line.enrolmentId()).id(), price);
                }
            });
            line.prepare(
                    prepared.get(at),
                    wording.agreement(
                                    standings.get(line.enrolmentId()), order, course, known.get(line.personId()), terms)
                            .toString());
        }
        store.flush();
        return prepared;
    }

    private PriceTerms terms(AdmissionLine line) {
        return new PriceTerms(
                line.price(),
                line.payer(),
                line.payerName(),
                line.paymentDue(),
                "",
                settings.on(LocalDate.now(clock)).admission().bank());
    }

    /**
     * A draft by the administrator, a signed order by the director while the course is not taught: its listeners withdraw, their agreements
     * end, and their applications wait for another course.
     */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
    public void cancel(AdmissionOrderId id, String reason) {
        var order = forChange(id);
        var course = courses.course(order.courseId());
        var byDirector = session.isCallerInRole(DIRECTOR) || session.isCallerInRole(ACTING_DIRECTOR);
        refuseIf(orders.cancel(order.state(), course.state(), byDirector, reason));
        cancel(order, reason.strip());
    }

    private void cancel(AdmissionOrder order, String reason) {
        var id = order.id();
        var from = order.state();
        order.cancel(reason, caller(), clock.instant());
        store.flush();
        if (from == AdmissionOrderState.SIGNED) {
            var lines = store.lines(id);
            var listeners = lines.stream().map(AdmissionLine::enrolmentId).toList();
            enrolments.withdraw(listeners, reason);
            agreements.release(order.courseId(), listeners, reason);
            lines.stream()
                    .filter(line -> line.applicationId() != null)
                    .forEach(line -> applications.comeBack(new ApplicationId(line.applicationId()), reason));
            grounds.release(store.listsOfNoOther(id));
        }
        audit.record(AuditEntry.of("ADMISSION_ORDER_CANCELLED", "admission_order", id.value())
                .moved(from, order.state())
                .because(reason));
        LOG.info(() -> "admission order cancelled order=%d".formatted(id.value()));
    }

    /** With a course that is not held fall its orders, signed or not. */
    @RolesAllowed({DIRECTOR, ACTING_DIRECTOR})
    public void cancelAll(CourseId id, String reason) {
        refuseIf(orders.cancelAll(courses.course(id).state(), reason));
        store.standing(id).forEach(order -> cancel(forChange(order), reason.strip()));
    }

    private AdmissionOrder forChange(AdmissionOrderId id) {
        return store.lock(id).orElseThrow(() -> denied.to("admission_order", id.value()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(
                    ruling.under(settings.on(LocalDate.now(clock)).asMap()));
        }
    }
}
