package kz.bilik.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.assessment.AssessmentDetail;
import kz.bilik.assessment.AssessmentRow;
import kz.bilik.assessment.AssessmentService;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionMember;
import kz.bilik.assessment.ProtocolDetail;
import kz.bilik.assessment.ProtocolService;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.outcome.DecisionGrounds;
import kz.bilik.outcome.OutcomeService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.Notices;
import kz.bilik.web.shared.Words;
import kz.bilik.web.signin.Me;

/** The assessment of the open course: planning it, the result sheet, the protocol, and the outcomes that follow. */
@Named
@RequestScoped
public class ResultsView {

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
    private Map<String, BigDecimal> scores;
    private Map<String, BigDecimal> grades;
    private LocalDate heldOn;
    private String assessor;
    private String member;

    public AssessmentDetail getAssessment() {
        if (assessment == null) {
            assessment = assessments.assessment(courseId());
        }
        return assessment;
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
        return me.isAny(Roles.INSTITUTE_ADMIN, Roles.AUDITOR)
                        || me.isAny(Roles.DIRECTOR, Roles.ACTING_DIRECTOR)
                        || me.isAny(Roles.METHODOLOGIST_TRAINER, Roles.COMMISSION_MEMBER)
                ? protocols.protocols(courseId())
                : List.of();
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
        var entered = getAssessment().rows().stream().mapToInt(this::enter).sum();
        notices.done(words.of("course.results.saved", entered));
        return here();
    }

    public Map<String, BigDecimal> getScores() {
        if (scores == null) {
            scores = new HashMap<>();
            getAssessment().rows().forEach(row -> scores.put(key(row), row.score()));
        }
        return scores;
    }

    public Map<String, BigDecimal> getGrades() {
        if (grades == null) {
            grades = new HashMap<>();
            for (var row : getAssessment().rows()) {
                for (var at = 0; at < getAssessment().modules().size(); at++) {
                    grades.put(cell(row, at), row.grades().get(at));
                }
            }
        }
        return grades;
    }

    public String key(AssessmentRow row) {
        return String.valueOf(row.enrolmentId().value());
    }

    public String cell(AssessmentRow row, int module) {
        return key(row) + ":" + module;
    }

    public List<Ground> grounds(AssessmentRow row) {
        return row.admissionGrounds().stream().map(DecisionGrounds::of).toList();
    }

    /** How many results of the row were entered before one was refused. */
    private int enter(AssessmentRow row) {
        var entered = 0;
        try {
            var score = getScores().get(key(row));
            if (changed(row.score(), score)) {
                assessments.enterScore(row.enrolmentId(), score);
                entered++;
            }
            for (var at = 0; at < getAssessment().modules().size(); at++) {
                var grade = getGrades().get(cell(row, at));
                if (changed(row.grades().get(at), grade)) {
                    var module = getAssessment().modules().get(at).id();
                    assessments.enterGrade(row.enrolmentId(), module, grade);
                    entered++;
                }
            }
        } catch (RefusedException refused) {
            words.tell(refused.ruling(), (text, paragraph) -> notices.refused(row.name() + ": " + text, paragraph));
        }
        return entered;
    }

    private static boolean changed(BigDecimal known, BigDecimal entered) {
        return entered != null && (known == null || known.compareTo(entered) != 0);
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
