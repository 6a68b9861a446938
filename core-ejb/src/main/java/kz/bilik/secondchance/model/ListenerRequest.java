package kz.bilik.secondchance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.secondchance.AskChance;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceRequestId;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecideChance;
import kz.bilik.secondchance.DecisionAuthority;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.shared.error.IllegalTransitionException;

/** What a listener has asked for, and what became of it. */
@Entity
@Table(name = "listener_request")
public class ListenerRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ChanceKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ChanceState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private ValidReason reason;

    @Column(name = "explanation")
    private String explanation;

    @Column(name = "wished_on")
    private LocalDate wishedOn;

    @Column(name = "target_course_id")
    private Long targetCourseId;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "authority")
    private DecisionAuthority authority;

    @Column(name = "decision_no")
    private String decisionNo;

    @Column(name = "decision_on")
    private LocalDate decisionOn;

    @Column(name = "decision_reason")
    private String decisionReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "assessment_id")
    private Long assessmentId;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "equivalent_reason")
    private String equivalentReason;

    @Column(name = "next_enrolment_id")
    private Long nextEnrolmentId;

    @Column(name = "facts")
    private String facts;

    @Column(name = "settings")
    private String settings;

    @Version
    @Column(name = "version")
    private int version;

    protected ListenerRequest() {}

    /** @param dueOn last day of the decision; null while the calendar is empty */
    public static ListenerRequest submitted(
            EnrolmentId enrolment, AskChance asked, LocalDate dueOn, String by, Instant at) {
        var request = new ListenerRequest();
        request.enrolmentId = enrolment.value();
        request.kind = asked.kind();
        request.state = ChanceState.SUBMITTED;
        request.reason = asked.kind().needsReason() ? asked.reason() : null;
        request.explanation = asked.explanation().strip();
        request.wishedOn = asked.kind().isReassessment() ? asked.wishedOn() : null;
        request.targetCourseId = asked.stream() == null ? null : asked.stream().value();
        request.askedBy = by;
        request.askedAt = at;
        request.dueOn = dueOn;
        return request;
    }

    public void withdraw() {
        moveTo(ChanceState.WITHDRAWN);
    }

    public void decline(DecideChance decision, LocalDate on, String by, Instant at) {
        moveTo(ChanceState.DECLINED);
        decided(decision, on, by, at);
        decisionReason = decision.reason().strip();
    }

    /** @param knownFacts JSON of what it was granted on */
    public void grant(DecideChance decision, LocalDate on, String knownFacts, String inForce, String by, Instant at) {
        moveTo(ChanceState.GRANTED);
        decided(decision, on, by, at);
        responsible = stripped(decision.responsible());
        equivalentReason = stripped(decision.equivalentReason());
        facts = knownFacts;
        settings = inForce;
    }

    private void decided(DecideChance decision, LocalDate on, String by, Instant at) {
        authority = decision.authority();
        decisionNo = stripped(decision.protocolNo());
        decisionOn = on;
        decidedBy = by;
        decidedAt = at;
    }

    /** A granted reassessment has its day and its place on a list. */
    public void plan(LocalDate day, AssessmentId list, CourseId with) {
        heldOn = day;
        assessmentId = list.value();
        targetCourseId = with == null ? targetCourseId : Long.valueOf(with.value());
    }

    public void revoke(String why) {
        moveTo(ChanceState.REVOKED);
        decisionReason = why.strip();
    }

    public void carryOut() {
        moveTo(ChanceState.CARRIED_OUT);
    }

    /** By an order that gave the listener a place in another stream. */
    public void carryOut(EnrolmentId next) {
        carryOut();
        nextEnrolmentId = next.value();
    }

    /** The protocol of the reassessment was annulled. */
    public void becomeVoid(String why) {
        moveTo(ChanceState.VOID);
        decisionReason = why;
    }

    private void moveTo(ChanceState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("listener_request", state, target);
        }
        state = target;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public ChanceRequestId id() {
        return new ChanceRequestId(id);
    }

    public EnrolmentId enrolment() {
        return new EnrolmentId(enrolmentId);
    }

    public ChanceKind kind() {
        return kind;
    }

    public ChanceState state() {
        return state;
    }

    public ValidReason reason() {
        return reason;
    }

    public String explanation() {
        return explanation;
    }

    public LocalDate wishedOn() {
        return wishedOn;
    }

    public Optional<CourseId> target() {
        return Optional.ofNullable(targetCourseId).map(CourseId::new);
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public DecisionAuthority authority() {
        return authority;
    }

    public String decisionNo() {
        return decisionNo;
    }

    public LocalDate decisionOn() {
        return decisionOn;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public AssessmentId assessment() {
        return assessmentId == null ? null : new AssessmentId(assessmentId);
    }

    public String responsible() {
        return responsible;
    }

    public String equivalentReason() {
        return equivalentReason;
    }

    public Long nextEnrolment() {
        return nextEnrolmentId;
    }
}
