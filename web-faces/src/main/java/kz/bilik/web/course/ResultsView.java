package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.assessment.AssessmentDetail;
import kz.bilik.assessment.AssessmentRow;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionMember;
import kz.bilik.assessment.ProtocolDetail;
import kz.bilik.assessment.ProtocolService;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.assessment.ResultForm;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The assessment of the open course: planning it, the result sheet, the protocol, and the outcomes that follow. */
@Named
@RequestScoped
public class ResultsView extends ResultForm {

    @Inject
    private AssessmentService assessments;

    @Inject
    private ProtocolService protocols;

    @Inject
    private OutcomeService outcomes;

    @Inject
    private CourseDetailView course;

    @Inject
    private Notices notices;

    @Inject
    private Words words;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    private AssessmentDetail assessment;
    private List<ProtocolDetail> all;
    private LocalDate heldOn;
    private String assessor;
    private String member;

    public AssessmentDetail getAssessment() {
        if (assessment == null) {
            assessment = assessments.assessment(courseId());
        }
        return assessment;
    }

    @Override
    protected List<AssessmentRow> rows() {
        return getAssessment().rows();
    }

    @Override
    protected List<ModuleDetail> modules() {
        return getAssessment().modules();
    }

    @Override
    protected void enterScore(AssessmentRow row, BigDecimal score) {
        assessments.enterScore(row.enrolmentId(), score);
    }

    @Override
    protected void enterGrade(AssessmentRow row, ModuleDetail module, BigDecimal grade) {
        assessments.enterGrade(row.enrolmentId(), module.id(), grade);
    }

    public boolean isOpenable() {
        return getAssessment().state() == null
                && (course.getCourse().state() == CourseState.IN_PROGRESS
                        || !getProtocols().isEmpty())
                && me.is(Roles.INSTITUTE_ADMIN);
    }

    public boolean isEditable() {
        return getAssessment().state() == AssessmentState.GRADING
                && me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER);
    }

    public boolean isConfirmable() {
        return getAssessment().state() == AssessmentState.GRADING
                && me.isAny(Roles.INSTITUTE_ADMIN, Roles.COMMISSION_MEMBER);
    }

    public boolean isDecidable() {
        return getAssessment().state() == AssessmentState.CONFIRMED
                && course.getCourse().counts().undecided() > 0
                && me.is(Roles.INSTITUTE_ADMIN);
    }

    public String open() {
        assessments.open(courseId(), heldOn, assessor);
        return done("course.results.opened");
    }

    /** While the protocol is open, the administrator says who judges. */
    public boolean isNamable() {
        return getAssessment().state() == AssessmentState.GRADING && me.is(Roles.INSTITUTE_ADMIN);
    }

    /** Who may still be named. */
    public List<CommissionMember> getCandidates() {
        return assessments.candidates().stream()
                .filter(candidate -> getAssessment().commission().stream()
                        .noneMatch(one -> one.username().equals(candidate.username())))
                .toList();
    }

    /** Every assessment of the course, for those who see all of one. */
    public List<ProtocolDetail> getProtocols() {
        if (all == null) {
            all = me.isAny(
                            Roles.INSTITUTE_ADMIN,
                            Roles.AUDITOR,
                            Roles.DIRECTOR,
                            Roles.ACTING_DIRECTOR,
                            Roles.METHODOLOGIST_TRAINER,
                            Roles.COMMISSION_MEMBER)
                    ? protocols.protocols(courseId())
                    : List.of();
        }
        return all;
    }

    public String name() {
        assessments.name(courseId(), member);
        return done("course.results.named");
    }

    public String release(String username) {
        assessments.release(courseId(), username);
        return done("course.results.released");
    }

    public String getMember() {
        return member;
    }

    public void setMember(String member) {
        this.member = member;
    }

    public String confirm() {
        assessments.confirm(courseId());
        return done("course.results.confirmed");
    }

    public String decide() {
        outcomes.decideCourse(courseId());
        return done("course.results.decided");
    }

    public String save() {
        var entered = enterAll();
        notices.done(words.of("course.results.saved", entered));
        return here();
    }

    private CourseId courseId() {
        return new CourseId(course.getId());
    }

    private String done(String key) {
        notices.done(words.get(key));
        return here();
    }

    private String here() {
        return "/course/detail?faces-redirect=true&tab=results&id=" + course.getId();
    }

    public LocalDate getHeldOn() {
        return heldOn == null ? LocalDate.now(clock) : heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getAssessor() {
        return assessor;
    }

    public void setAssessor(String assessor) {
        this.assessor = assessor;
    }
}
