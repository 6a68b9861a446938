package kz.bilik.assessment;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.model.AssessmentResult;
import kz.bilik.assessment.model.ModuleGrade;
import kz.bilik.assessment.policy.AdmissionFacts;
import kz.bilik.assessment.policy.AdmissionPolicy;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.assessment.policy.AssessorFacts;
import kz.bilik.assessment.policy.AssessorPolicy;
import kz.bilik.assessment.policy.ConfirmationFacts;
import kz.bilik.assessment.policy.ConfirmationPolicy;
import kz.bilik.assessment.policy.GradesFacts;
import kz.bilik.assessment.policy.ResultEntryPolicy;
import kz.bilik.assessment.policy.ScoreFacts;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseDetail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseService;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseTimetable;
import kz.bilik.course.CourseVisibility;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.UserService;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ModuleId;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** The assessment at the end of a course. Who grades is not who confirms; an administrator plans and confirms but never grades. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.LISTENER,
    Roles.AUDITOR,
    Roles.API_CLIENT,
    Roles.SYSTEM
})
public class AssessmentService {

    private static final Logger LOG = Logger.getLogger(AssessmentService.class.getName());

    private final AdmissionPolicy admission = new AdmissionPolicy();
    private final ResultEntryPolicy entry = new ResultEntryPolicy();
    private final AssessorPolicy assessor = new AssessorPolicy();
    private final ConfirmationPolicy confirmation = new ConfirmationPolicy();

    @Inject
    AssessmentStore store;

    @Inject
    CourseService courses;

    @Inject
    CourseVisibility courseVisibility;

    @Inject
    EnrolmentVisibility enrolments;

    @Inject
    CourseTimetable timetable;

    @Inject
    Access access;

    @Inject
    SettingsService settings;

    @Inject
    UserService users;

    @Inject
    DeniedAccess denied;

    @Inject
    AuditTrail audit;

    @Inject
    Protocols protocols;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    /** The assessment of a course with the part of its result sheet that the caller may see. */
    public AssessmentDetail assessment(CourseId courseId) {
        var scope = courseVisibility.require(courseId);
        var course = courses.course(courseId);
        var rules = settings.on(course.end());
        var results = store.results(courseId).stream()
                .collect(Collectors.toMap(ListenerResult::enrolmentId, Function.identity()));
        var rows = store.listeners(courseId, scope).entrySet().stream()
                .map(listed -> row(listed.getKey(), listed.getValue(), results.get(listed.getKey()), rules))
                .toList();
        var main = store.findMain(courseId);
        return new AssessmentDetail(
                main.map(Assessment::kind).orElseGet(() -> AssessmentKind.of(course.term())),
                main.map(Assessment::state).orElse(null),
                main.map(Assessment::heldOn).orElse(null),
                main.flatMap(Assessment::assessor).orElse(null),
                main.flatMap(Assessment::confirmedBy).orElse(null),
                store.commission(courseId),
                course.maxScore(),
                course.modules(),
                rows);
    }

    /**
     * Opens the assessment of a course that is being taught; the register stays open until the protocol is confirmed. Its kind follows from
     * the term of the course.
     *
     * @param organisation the assessing organisation, needed for an external assessment only
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void open(CourseId courseId, LocalDate heldOn, String organisation) {
        var course = courses.course(courseId);
        var kind = AssessmentKind.of(course.term());
        refuse(assessor.decide(new AssessorFacts(kind, organisation, false)));
        if (store.findMain(courseId).isPresent()) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        if (course.state() == CourseState.IN_PROGRESS
                || store.ofCourse(courseId).isEmpty()) {
            courses.startAssessment(courseId);
        }
        var assessment = Assessment.planned(courseId, kind, heldOn, organisation);
        var before = assessment.state();
        assessment.open();
        assessment.startGrading();
        store.add(assessment);
        audit.record(AuditEntry.of("ASSESSMENT_OPENED", "assessment", assessment.id())
                .moved(before, assessment.state())
                .with("course", courseId.value()));
        LOG.info(() -> "assessment opened course=%d kind=%s".formatted(courseId.value(), kind));
    }

    /** Who may be named into a commission today, by name. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public List<CommissionMember> candidates() {
        return users.holders(Roles.COMMISSION_MEMBER).stream()
                .map(user -> new CommissionMember(user.username(), user.displayName(), null))
                .toList();
    }

    /** Names a member of the commission, who from then on sees the course and its results. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void name(CourseId courseId, String username) {
        var assessment = underWay(courseId);
        assessment.name(member(username));
        audit.record(AuditEntry.of("COMMISSION_MEMBER_NAMED", "assessment", assessment.id())
                .with("member", username));
        LOG.info(() -> "commission member named course=%d".formatted(courseId.value()));
    }

    /** Takes a member out of the commission again, before the protocol is confirmed. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void release(CourseId courseId, String username) {
        var assessment = underWay(courseId);
        assessment.release(member(username));
        audit.record(AuditEntry.of("COMMISSION_MEMBER_RELEASED", "assessment", assessment.id())
                .with("member", username));
        LOG.info(() -> "commission member released course=%d".formatted(courseId.value()));
    }

    private Assessment underWay(CourseId courseId) {
        courseVisibility.require(courseId);
        return store.findMainForChange(courseId)
                .filter(main -> main.state() == AssessmentState.GRADING)
                .orElseThrow(() -> new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN));
    }

    private long member(String username) {
        return users.findHolder(username, Roles.COMMISSION_MEMBER).orElseThrow(() -> denied.to("app_user", username));
    }

    /** @param score null when the listener was absent */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER})
    public void enterScore(EnrolmentId enrolment, BigDecimal score) {
        var courseId = enrolments.require(enrolment);
        var course = courses.course(courseId);
        var rules = settings.on(course.end());
        var assessment = gradable(course);
        var known = result(courseId, enrolment);
        if (!known.state().isUndecided()) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        var grounds = new ArrayList<Ground>();
        grounds.addAll(admission.decide(admissionFacts(known, rules)).grounds());
        grounds.addAll(
                entry.score(new ScoreFacts(score, course.maxScore(), rules)).grounds());
        refuse(new Ruling(grounds, rules.asMap()));
        var by = session.getCallerPrincipal().getName();
        store.findResult(assessment, enrolment)
                .ifPresentOrElse(
                        line -> line.correct(score),
                        () -> store.add(
                                AssessmentResult.entered(assessment.id(), enrolment, score, course.maxScore())));
        assessment.recordGrading(by);
        audit.record(AuditEntry.of("SCORE_ENTERED", "enrolment", enrolment.value())
                .with("score", score == null ? "absent" : score.toPlainString()));
        LOG.info(() -> "score entered enrolment=%d".formatted(enrolment.value()));
    }

    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER})
    public void enterGrade(EnrolmentId enrolment, ModuleId module, BigDecimal grade) {
        var courseId = enrolments.require(enrolment);
        var course = courses.course(courseId);
        if (course.modules().stream().noneMatch(known -> known.id().equals(module))) {
            throw new NotFoundException("module", module.value());
        }
        var assessment = gradable(course);
        if (!result(courseId, enrolment).state().isUndecided()) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        refuse(entry.grades(new GradesFacts(List.of(grade), course.modules().size(), settings.on(course.end()))));
        store.findGrade(enrolment, module)
                .ifPresentOrElse(
                        known -> known.correct(grade), () -> store.add(ModuleGrade.given(enrolment, module, grade)));
        assessment.recordGrading(session.getCallerPrincipal().getName());
        audit.record(AuditEntry.of("GRADE_ENTERED", "enrolment", enrolment.value())
                .with("module", module.value())
                .with("grade", grade.toPlainString()));
        LOG.info(() -> "grade entered enrolment=%d module=%d".formatted(enrolment.value(), module.value()));
    }

    /** Confirms the protocol; from now on register and results are locked. The outcomes are decided on it. */
    @RolesAllowed({Roles.COMMISSION_MEMBER, Roles.INSTITUTE_ADMIN})
    public void confirm(CourseId courseId) {
        courseVisibility.require(courseId);
        protocols.open();
        var assessment = store.findMainForChange(courseId)
                .orElseThrow(() -> new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN));
        var by = session.getCallerPrincipal().getName();
        var course = courses.course(courseId);
        var rules = settings.on(course.end());
        var results = store.results(courseId);
        var withoutLine = results.stream()
                .filter(result -> result.state().isUndecided() && !result.resultEntered())
                .filter(result ->
                        admission.decide(admissionFacts(result, rules)).isAllowed())
                .count();
        refuse(confirmation.decide(new ConfirmationFacts(
                assessment.state() == AssessmentState.GRADING, withoutLine, assessment.isGradedBy(by))));
        protocols.confirm(assessment, course, results, rules, by);
        LOG.info(() -> "protocol confirmed course=%d".formatted(courseId.value()));
    }

    /**
     * Takes over a protocol that was signed elsewhere: scores, absences and grades of a finished course. A protocol taken over earlier is
     * completed with the listeners it did not know.
     *
     * @param assessorOrganisation named by the protocol of an external assessment
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void takeOver(
            CourseDetail course,
            String assessorOrganisation,
            Map<EnrolmentId, BigDecimal> scores,
            Map<EnrolmentId, List<BigDecimal>> grades) {
        var assessment = store.findMainForChange(course.id()).orElseGet(() -> confirmed(course, assessorOrganisation));
        var known = store.resultsOf(assessment).stream()
                .collect(Collectors.toMap(AssessmentResult::enrolmentId, Function.identity()));
        scores.forEach((enrolment, score) -> {
            if (known.containsKey(enrolment)) {
                known.get(enrolment).correct(score);
            } else {
                store.add(AssessmentResult.entered(assessment.id(), enrolment, score, course.maxScore()));
            }
        });
        takeOverGrades(course, grades);
        audit.record(AuditEntry.of("PROTOCOL_TAKEN_OVER", "assessment", assessment.id())
                .with("results", scores.size()));
        LOG.info(() ->
                "protocol taken over course=%d results=%d".formatted(course.id().value(), scores.size()));
    }

    private Assessment confirmed(CourseDetail course, String assessorOrganisation) {
        var by = session.getCallerPrincipal().getName();
        var assessment =
                Assessment.planned(course.id(), AssessmentKind.of(course.term()), course.end(), assessorOrganisation);
        var before = assessment.state();
        assessment.open();
        assessment.startGrading();
        assessment.writeProtocol();
        assessment.confirm(by, clock.instant());
        store.add(assessment);
        audit.record(AuditEntry.of("PROTOCOL_CONFIRMED", "assessment", assessment.id())
                .moved(before, assessment.state())
                .with("course", course.id().value()));
        return assessment;
    }

    private void takeOverGrades(CourseDetail course, Map<EnrolmentId, List<BigDecimal>> grades) {
        var known = store.gradesOf(course.id()).stream()
                .collect(Collectors.groupingBy(
                        ModuleGrade::enrolmentId, Collectors.toMap(ModuleGrade::moduleId, Function.identity())));
        grades.forEach((enrolment, given) -> {
            var own = known.getOrDefault(enrolment, Map.of());
            for (var i = 0; i < given.size(); i++) {
                takeOverGrade(enrolment, course.modules().get(i), given.get(i), own);
            }
        });
    }

    private void takeOverGrade(
            EnrolmentId enrolment, ModuleDetail module, BigDecimal grade, Map<ModuleId, ModuleGrade> known) {
        if (grade == null) {
            return;
        }
        if (known.containsKey(module.id())) {
            known.get(module.id()).correct(grade);
        } else {
            store.add(ModuleGrade.given(enrolment, module.id(), grade));
        }
    }

    /** The assessment of the course, if the caller may grade in it now: its trainer or a member of its commission, and nobody who sees it otherwise. */
    private Assessment gradable(CourseDetail course) {
        var assessment = store.findMainForChange(course.id())
                .filter(main -> main.state() == AssessmentState.GRADING)
                .orElseThrow(() -> new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN));
        var scope = access.scope();
        var user = scope.trainerUserId();
        var taught = user != null && timetable.isTrainer(course.id(), user);
        if (!taught && !assessment.isCommissionedTo(scope.commissionUserId())) {
            throw denied.to("course", course.id().value());
        }
        refuse(assessor.decide(
                new AssessorFacts(assessment.kind(), assessment.assessor().orElse(null), taught)));
        return assessment;
    }

    private ListenerResult result(CourseId course, EnrolmentId enrolment) {
        return store.results(course).stream()
                .filter(result -> result.enrolmentId().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("enrolment", enrolment.value()));
    }

    private AssessmentRow row(
            EnrolmentId enrolment, AssessmentStore.Listed listed, ListenerResult result, Settings rules) {
        return new AssessmentRow(
                enrolment,
                listed.rowNo(),
                listed.name(),
                result.score(),
                result.resultEntered() && result.score() == null,
                result.grades(),
                admission.decide(admissionFacts(result, rules)).grounds().stream()
                        .map(Ground::name)
                        .toList());
    }

    private static AdmissionFacts admissionFacts(ListenerResult result, Settings rules) {
        return new AdmissionFacts(
                new AgreementFacts(result.agreementSignedOn(), result.firstSession(), result.courseEnd()),
                new AttendanceFacts(result.attendedHours(), result.courseHours(), rules));
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
