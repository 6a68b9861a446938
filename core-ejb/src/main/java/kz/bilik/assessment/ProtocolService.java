package kz.bilik.assessment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.policy.AdmissionPolicy;
import kz.bilik.assessment.policy.ProtocolFacts;
import kz.bilik.assessment.policy.ProtocolPolicy;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseVisibility;
import kz.bilik.enrolment.EnrolmentContinuation;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.organisation.Access;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.time.ClockProducer;

/** What happens to a protocol after it was confirmed (paragraph 26): an appeal, an annulment by order, the decision on an absence. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.AUDITOR
})
public class ProtocolService {

    private static final Logger LOG = Logger.getLogger(ProtocolService.class.getName());

    private final ProtocolPolicy policy = new ProtocolPolicy();
    private final AdmissionPolicy admission = new AdmissionPolicy();

    @Inject
    AssessmentStore store;

    @Inject
    CourseService courses;

    @Inject
    CourseVisibility courseVisibility;

    @Inject
    EnrolmentVisibility enrolments;

    @Inject
    EnrolmentContinuation continuation;

    @Inject
    Protocols protocols;

    @Inject
    CalendarService calendars;

    @Inject
    SettingsService settings;

    @Inject
    Access access;

    @Inject
    DeniedAccess denied;

    @Inject
    AuditTrail audit;

    @Inject
    Event<AssessmentAnnulled> annulled;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** Every assessment of a course, reassessments and annulled ones included. */
    public List<ProtocolDetail> protocols(CourseId course) {
        courseVisibility.require(course);
        return store.ofCourse(course).stream()
                .filter(id -> store.isVisible(id, access.scope()))
                .map(this::protocol)
                .toList();
    }

    public ProtocolDetail protocol(AssessmentId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("assessment", id.value());
        }
        var assessment = store.find(id).orElseThrow();
        var course = courses.course(assessment.courseId());
        var again = assessment.kind() == AssessmentKind.REASSESSMENT;
        var rules = settings.on(again ? assessment.heldOn() : course.end());
        var results = again ? store.results(assessment) : store.results(assessment.courseId());
        var byListener = results.stream().collect(Collectors.toMap(ListenerResult::enrolmentId, Function.identity()));
        var rows = store.listeners(assessment.courseId(), access.scope()).entrySet().stream()
                .filter(listed -> byListener.containsKey(listed.getKey()))
                .map(listed -> {
                    var result = byListener.get(listed.getKey());
                    return new AssessmentRow(
                            listed.getKey(),
                            listed.getValue().rowNo(),
                            listed.getValue().name(),
                            result.score(),
                            result.resultEntered() && result.score() == null,
                            result.grades(),
                            admission.decide(ReassessmentService.admissionFacts(result, rules)).grounds().stream()
                                    .map(Ground::name)
                                    .toList());
                })
                .toList();
        return new ProtocolDetail(
                id,
                assessment.courseId(),
                course.programmeCode(),
                course.stream(),
                course.topic(),
                assessment.kind(),
                assessment.state(),
                assessment.heldOn(),
                assessment
                        .withCourse()
                        .map(with -> courses.course(with).stream())
                        .orElse(null),
                assessment.assessor().orElse(null),
                course.maxScore(),
                course.modules(),
                rows,
                store.commission(assessment),
                assessment.protocolNo(),
                assessment.confirmedBy().orElse(null),
                assessment.confirmedAt(),
                appealUntil(assessment).orElse(null),
                assessment.appealReason(),
                assessment.annulOrderNo(),
                assessment.annulOrderOn(),
                assessment.annulReason(),
                assessment.snapshot() != null,
                again
                                && assessment.state() != AssessmentState.CONFIRMED
                                && assessment.state() != AssessmentState.ANNULLED
                        ? protocols
                                .against(
                                        assessment,
                                        results,
                                        rules,
                                        session.getCallerPrincipal().getName())
                                .grounds()
                        : List.of());
    }

    /**
     * A listener disputes a result within a working day; only this result is open again. By the listener's own account, or by the administrator on a
     * written statement.
     */
    @RolesAllowed({Roles.LISTENER, Roles.INSTITUTE_ADMIN})
    public void appeal(EnrolmentId enrolment, String reason) {
        var course = enrolments.require(enrolment);
        var id = store.latestWithResult(enrolment);
        var assessment = id.flatMap(store::findForChange);
        refuse(policy.appeal(new ProtocolFacts(
                assessment.map(Assessment::state).orElse(null),
                assessment.isPresent(),
                assessment.flatMap(this::appealUntil).orElse(null),
                LocalDate.now(clock),
                assessment
                        .map(one -> store.certificates(one, Optional.of(enrolment)))
                        .orElse(0L),
                assessment
                        .map(one -> store.laterReassessments(one, Optional.of(enrolment)))
                        .orElse(0L),
                reason)));
        reopen(assessment.orElseThrow(), "PROTOCOL_APPEALED", reason);
        var decided = store.states(course).get(enrolment);
        if (decided == EnrolmentState.PASSED || decided == EnrolmentState.FAILED) {
            if (assessment.orElseThrow().kind() == AssessmentKind.REASSESSMENT) {
                continuation.judgeReassessmentAgain(
                        List.of(enrolment), courses.course(course).end(), reason.strip());
            } else {
                continuation.awaitAssessmentAgain(List.of(enrolment), reason.strip());
            }
        }
        LOG.info(() -> "protocol appealed assessment=%d enrolment=%d"
                .formatted(assessment.orElseThrow().id(), enrolment.value()));
    }

    /** By the director's order: the results are void, and a reassessment by this protocol was none. */
    @RolesAllowed({Roles.DIRECTOR, Roles.ACTING_DIRECTOR})
    public void annul(AssessmentId id, AnnulProtocol order) {
        var assessment = store.findForChange(id).orElseThrow(() -> denied.to("assessment", id.value()));
        refuse(policy.annul(
                new ProtocolFacts(
                        assessment.state(),
                        true,
                        null,
                        LocalDate.now(clock),
                        store.certificates(assessment, Optional.empty()),
                        assessment.kind() == AssessmentKind.REASSESSMENT
                                ? 0
                                : store.laterReassessments(assessment, Optional.empty()),
                        order.reason()),
                order.orderNo(),
                order.orderDate()));
        var before = assessment.state();
        var reason = order.reason().strip();
        var judged = store.resultsOf(assessment).stream()
                .map(result -> result.enrolmentId())
                .toList();
        assessment.annul(
                order.orderNo().strip(),
                order.orderDate(),
                reason,
                session.getCallerPrincipal().getName());
        store.flush();
        takeBack(assessment, judged, reason);
        audit.record(AuditEntry.of("PROTOCOL_ANNULLED", "assessment", id.value())
                .moved(before, assessment.state())
                .because(reason)
                .with("order", order.orderNo().strip()));
        annulled.fire(new AssessmentAnnulled(id, assessment.courseId(), assessment.kind(), reason));
        LOG.info(() -> "protocol annulled assessment=%s results=%d".formatted(id, judged.size()));
    }

    private void takeBack(Assessment assessment, List<EnrolmentId> judged, String reason) {
        var states = store.states(assessment.courseId());
        var end = courses.course(assessment.courseId()).end();
        if (assessment.kind() == AssessmentKind.REASSESSMENT) {
            var passed = judged.stream()
                    .filter(one -> states.get(one) == EnrolmentState.PASSED)
                    .toList();
            continuation.judgeReassessmentAgain(passed, end, reason);
            continuation.endReassessment(passed, end, reason);
        } else {
            continuation.awaitAssessmentAgain(
                    judged.stream()
                            .filter(one -> states.get(one) == EnrolmentState.PASSED
                                    || states.get(one) == EnrolmentState.FAILED
                                    || states.get(one) == EnrolmentState.ABSENT)
                            .toList(),
                    reason);
        }
    }

    /** An absent listener had a valid reason: the protocol is open again for a result of another day. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void setAgain(EnrolmentId enrolment, String reason) {
        var course = enrolments.require(enrolment);
        refuse(policy.absence(store.states(course).get(enrolment), reason));
        store.findMainForChange(course)
                .filter(main -> main.state() == AssessmentState.CONFIRMED)
                .ifPresent(main -> reopen(main, "PROTOCOL_REOPENED", reason));
        continuation.awaitAssessmentAgain(List.of(enrolment), reason.strip());
        LOG.info(() -> "assessment set again enrolment=%d".formatted(enrolment.value()));
    }

    /** An absent listener had no valid reason. When nobody is left open the course is completed. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void failForAbsence(EnrolmentId enrolment, String reason) {
        var course = enrolments.require(enrolment);
        refuse(policy.absence(store.states(course).get(enrolment), reason));
        continuation.failForAbsence(enrolment, courses.course(course).end(), reason.strip());
        var after = courses.course(course);
        if (after.state() == CourseState.ASSESSMENT && after.counts().undecided() == 0) {
            courses.complete(course);
        }
        LOG.info(() -> "absence failed enrolment=%d".formatted(enrolment.value()));
    }

    private void reopen(Assessment assessment, String action, String reason) {
        var before = assessment.state();
        assessment.reopen(reason.strip(), session.getCallerPrincipal().getName(), clock.instant());
        audit.record(AuditEntry.of(action, "assessment", assessment.id())
                .moved(before, assessment.state())
                .because(reason.strip()));
    }

    private Optional<LocalDate> appealUntil(Assessment assessment) {
        if (assessment.confirmedAt() == null) {
            return Optional.empty();
        }
        var day = LocalDate.ofInstant(assessment.confirmedAt(), ClockProducer.ZONE);
        return calendars
                .calendar()
                .findLastDay(day, settings.on(day).secondChance().appealWorkingDays());
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
