package kz.bilik.assessment.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.course.CourseId;
import kz.bilik.shared.error.IllegalTransitionException;

/** The assessment of a course and its protocol. */
@Entity
@Table(name = "assessment")
public class Assessment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AssessmentKind kind;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "assessor")
    private String assessor;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AssessmentState state;

    @ElementCollection
    @CollectionTable(name = "assessment_grader", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "username")
    private Set<String> graders = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "assessment_commission", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "user_id")
    private Set<Long> commission = new HashSet<>();

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected Assessment() {}

    /** @param assessor the assessing organisation of an external assessment; null otherwise */
    public static Assessment planned(CourseId course, AssessmentKind kind, LocalDate heldOn, String assessor) {
        var assessment = new Assessment();
        assessment.courseId = course.value();
        assessment.kind = kind;
        assessment.heldOn = heldOn;
        assessment.assessor = assessor;
        assessment.state = AssessmentState.PLANNED;
        return assessment;
    }

    public void open() {
        moveTo(AssessmentState.OPEN);
    }

    public void startGrading() {
        moveTo(AssessmentState.GRADING);
    }

    /** Everyone who has entered a result, not the last one only: none of them confirms the protocol. */
    public void recordGrading(String by) {
        graders.add(by);
    }

    /** From now on the member sees the course; nothing changes when he is named already. */
    public void name(long userId) {
        commission.add(userId);
    }

    public void release(long userId) {
        commission.remove(userId);
    }

    public void writeProtocol() {
        moveTo(AssessmentState.PROTOCOL);
    }

    public void confirm(String by) {
        moveTo(AssessmentState.CONFIRMED);
        confirmedBy = by;
    }

    private void moveTo(AssessmentState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("assessment", state, target);
        }
        state = target;
    }

    public long id() {
        return id;
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public AssessmentKind kind() {
        return kind;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public Optional<String> assessor() {
        return Optional.ofNullable(assessor);
    }

    public AssessmentState state() {
        return state;
    }

    public boolean isGradedBy(String username) {
        return graders.contains(username);
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
