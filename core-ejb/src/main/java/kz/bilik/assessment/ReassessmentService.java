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
import java.util.logging.Logger;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.model.AssessmentResult;
import kz.bilik.assessment.model.ModuleGrade;
import kz.bilik.assessment.policy.AdmissionFacts;
import kz.bilik.assessment.policy.AdmissionPolicy;
import kz.bilik.assessment.policy.AssessmentRefusal;
import kz.bilik.assessment.policy.GradesFacts;
import kz.bilik.assessment.policy.ProtocolPolicy;
import kz.bilik.assessment.policy.ResultEntryPolicy;
import kz.bilik.assessment.policy.ScoreFacts;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.UserService;
import kz.bilik.programme.ModuleId;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/**
 * Reassessments (paragraph 27): those on the list are judged anew, by a commission that is named for it. As at the first assessment, who grades is not
 * who confirms.
 */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.COMMISSION_MEMBER,
    Roles.AUDITOR
})
public class ReassessmentService {

    private static final Logger LOG = Logger.getLogger(ReassessmentService.class.getName());

    private final AdmissionPolicy admission = new AdmissionPolicy();
    private final ResultEntryPolicy entry = new ResultEntryPolicy();
    private final ProtocolPolicy protocol = new ProtocolPolicy();

    @Inject
    AssessmentStore store;

    @Inject
    CourseService courses;

    @Inject
    Protocols protocols;

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
    Clock clock;

    @Resource
    SessionContext session;

    public Page<ReassessmentSummary> reassessments(PageRequest page) {
        var scope = access.scope();
        return new Page<>(store.reassessments(page, scope), store.countReassessments(page, scope));
    }

    /** Begins on its day at the earliest; the list is closed. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void open(AssessmentId id) {
        var assessment = forChange(id);
        refuse(protocol.open(assessment.heldOn(), LocalDate.now(clock)));
        var before = assessment.state();
        assessment.open();
        assessment.startGrading();
        audit.record(AuditEntry.of("ASSESSMENT_OPENED", "assessment", assessment.id())
                .moved(before, assessment.state()));
        LOG.info(() -> "reassessment opened assessment=%s".formatted(id));
    }

    /** Names a member of the commission of any assessment whose protocol is not confirmed, or gives a member an office. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void name(AssessmentId id, String username, CommissionOffice office) {
        var assessment = unconfirmed(id);
        assessment.name(member(username), office);
        audit.record(AuditEntry.of("COMMISSION_MEMBER_NAMED", "assessment", assessment.id())
                .with("member", username)
                .with("office", office));
        LOG.info(() -> "commission member named assessment=%s office=%s".formatted(id, office));
    }

    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void release(AssessmentId id, String username) {
        var assessment = unconfirmed(id);
        assessment.release(member(username));
        audit.record(AuditEntry.of("COMMISSION_MEMBER_RELEASED", "assessment", assessment.id())
                .with("member", username));
        LOG.info(() -> "commission member released assessment=%s".formatted(id));
    }

    /** @param score null when the listener did not come */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER})
    public void enterScore(AssessmentId id, EnrolmentId enrolment, BigDecimal score) {
        var assessment = gradable(id, enrolment);
        var course = courses.course(assessment.courseId());
        var rules = settings.on(assessment.heldOn());
        var grounds = new ArrayList<Ground>(admission
                .decide(admissionFacts(result(assessment, enrolment), rules))
                .grounds());
        grounds.addAll(
                entry.score(new ScoreFacts(score, course.maxScore(), rules)).grounds());
        refuse(new Ruling(grounds, rules.asMap()));
        store.findResult(assessment, enrolment)
                .ifPresentOrElse(
                        known -> known.correct(score),
                        () -> store.add(
                                AssessmentResult.entered(assessment.id(), enrolment, score, course.maxScore())));
        assessment.recordGrading(caller());
        audit.record(AuditEntry.of("SCORE_ENTERED", "enrolment", enrolment.value())
                .with("assessment", id)
                .with("score", score == null ? "absent" : score.toPlainString()));
        LOG.info(() -> "score entered assessment=%s enrolment=%d".formatted(id, enrolment.value()));
    }

    /** The final grade of a module, as the supplement will state it. */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER})
    public void enterGrade(AssessmentId id, EnrolmentId enrolment, ModuleId module, BigDecimal grade) {
        var assessment = gradable(id, enrolment);
        var modules = courses.course(assessment.courseId()).modules();
        if (modules.stream().noneMatch(known -> known.id().equals(module))) {
            throw new NotFoundException("module", module.value());
        }
        refuse(entry.grades(new GradesFacts(List.of(grade), modules.size(), settings.on(assessment.heldOn()))));
        store.findGrade(enrolment, module)
                .ifPresentOrElse(
                        known -> known.correct(grade), () -> store.add(ModuleGrade.given(enrolment, module, grade)));
        assessment.recordGrading(caller());
        audit.record(AuditEntry.of("GRADE_ENTERED", "enrolment", enrolment.value())
                .with("assessment", id)
                .with("module", module.value())
                .with("grade", grade.toPlainString()));
        LOG.info(() -> "grade entered assessment=%s enrolment=%d".formatted(id, enrolment.value()));
    }

    /** Confirms the protocol; who passed gets the day of the reassessment as the day of completion. */
    @RolesAllowed({Roles.COMMISSION_MEMBER, Roles.INSTITUTE_ADMIN})
    public void confirm(AssessmentId id) {
        protocols.open();
        var assessment = forChange(id);
        var rules = settings.on(assessment.heldOn());
        var results = store.results(assessment);
        refuse(protocols.against(assessment, results, rules, caller()).under(rules.asMap()));
        protocols.confirm(assessment, courses.course(assessment.courseId()), results, rules, caller());
        LOG.info(() -> "reassessment confirmed assessment=%s".formatted(id));
    }

    private Assessment gradable(AssessmentId id, EnrolmentId enrolment) {
        var assessment = forChange(id);
        if (assessment.state() != AssessmentState.GRADING) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        if (!assessment.isOnTheList(enrolment)) {
            throw new RefusedException(AssessmentRefusal.NOT_ON_THE_LIST);
        }
        return assessment;
    }

    private ListenerResult result(Assessment assessment, EnrolmentId enrolment) {
        return store.results(assessment).stream()
                .filter(result -> result.enrolmentId().equals(enrolment))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("enrolment", enrolment.value()));
    }

    /** A reassessment that the caller may see. */
    private Assessment forChange(AssessmentId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("assessment", id.value());
        }
        return store.findForChange(id)
                .filter(assessment -> assessment.kind() == AssessmentKind.REASSESSMENT)
                .orElseThrow(() -> denied.to("assessment", id.value()));
    }

    private Assessment unconfirmed(AssessmentId id) {
        var assessment = store.findForChange(id).orElseThrow(() -> denied.to("assessment", id.value()));
        if (assessment.state() == AssessmentState.CONFIRMED || assessment.state() == AssessmentState.ANNULLED) {
            throw new RefusedException(AssessmentRefusal.RESULTS_NOT_OPEN);
        }
        return assessment;
    }

    private long member(String username) {
        return users.findHolder(username, Roles.COMMISSION_MEMBER).orElseThrow(() -> denied.to("app_user", username));
    }

    static AdmissionFacts admissionFacts(ListenerResult result, Settings rules) {
        return new AdmissionFacts(
                new AgreementFacts(result.agreementSignedOn(), result.firstSession(), result.courseEnd()),
                new AttendanceFacts(result.attendedHours(), result.courseHours(), rules));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private static void refuse(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
