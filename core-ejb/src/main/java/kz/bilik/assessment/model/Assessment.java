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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionOffice;
import kz.bilik.assessment.ProtocolNumber;
import kz.bilik.course.CourseId;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.PaperName;
import kz.bilik.document.PaperRef;
import kz.bilik.document.Sha256;
import kz.bilik.enrolment.EnrolmentId;
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
    @MapKeyColumn(name = "user_id")
    @Column(name = "office")
    @Enumerated(EnumType.STRING)
    private Map<Long, CommissionOffice> commission = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "assessment_candidate", joinColumns = @JoinColumn(name = "assessment_id"))
    @Column(name = "enrolment_id")
    private Set<Long> candidates = new HashSet<>();

    @Column(name = "with_course_id")
    private Long withCourseId;

    @Column(name = "protocol_no")
    private String protocolNo;

    @Column(name = "number_year")
    private Integer numberYear;

    @Column(name = "number_seq")
    private Long numberSequence;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "appeal_by")
    private String appealBy;

    @Column(name = "appeal_at")
    private Instant appealAt;

    @Column(name = "appeal_reason")
    private String appealReason;

    @Column(name = "annul_order_no")
    private String annulOrderNo;

    @Column(name = "annul_order_on")
    private LocalDate annulOrderOn;

    @Column(name = "annul_reason")
    private String annulReason;

    @Column(name = "annulled_by")
    private String annulledBy;

    @Column(name = "language")
    private String language;

    @Column(name = "snapshot")
    private String snapshot;

    @Column(name = "data_hash")
    private String dataHash;

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

    /** @param with the next stream with which it is held; null for a day of its own (paragraph 27(1), 27(2)) */
    public static Assessment reassessment(CourseId course, LocalDate heldOn, CourseId with) {
        var assessment = planned(course, AssessmentKind.REASSESSMENT, heldOn, null);
        assessment.withCourseId = with == null ? null : with.value();
        return assessment;
    }

    public void open() {
        moveTo(AssessmentState.OPEN);
    }

    /** Puts a listener on the list of a reassessment that has not begun. */
    public void list(EnrolmentId listener) {
        if (state != AssessmentState.PLANNED) {
            throw new IllegalTransitionException("assessment", state, AssessmentState.PLANNED);
        }
        candidates.add(listener.value());
    }

    public boolean isOnTheList(EnrolmentId listener) {
        return candidates.contains(listener.value());
    }

    public List<EnrolmentId> candidates() {
        return candidates.stream().sorted().map(EnrolmentId::new).toList();
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
        commission.putIfAbsent(userId, CommissionOffice.MEMBER);
    }

    /** There is one chair and one secretary: whoever was it becomes a member. */
    public void name(long userId, CommissionOffice office) {
        if (office != CommissionOffice.MEMBER) {
            commission.replaceAll((known, held) -> held == office ? CommissionOffice.MEMBER : held);
        }
        commission.put(userId, office);
    }

    /** @param userId null for one who sits in no commission */
    public boolean isCommissionedTo(Long userId) {
        return userId != null && commission.containsKey(userId);
    }

    public boolean hasOffice(CommissionOffice office) {
        return commission.containsValue(office);
    }

    public void release(long userId) {
        commission.remove(userId);
    }

    public void writeProtocol() {
        moveTo(AssessmentState.PROTOCOL);
    }

    /** Once confirmed, an appeal does not change the day of the first confirmation: the register stays locked. */
    public void confirm(String by, Instant at) {
        moveTo(AssessmentState.CONFIRMED);
        confirmedBy = by;
        confirmedAt = confirmedAt == null ? at : confirmedAt;
    }

    public void number(ProtocolNumber given) {
        protocolNo = given.toString();
        numberYear = given.year();
        numberSequence = given.sequence();
    }

    /** @param wording JSON as the document service takes it */
    public void freeze(String wording, String printedIn) {
        language = printedIn;
        snapshot = wording;
        dataHash = Sha256.hex(wording.getBytes(StandardCharsets.UTF_8));
    }

    /** A result is disputed, or an absent listener gets another day: the protocol is open again. */
    public void reopen(String reason, String by, Instant at) {
        moveTo(AssessmentState.GRADING);
        appealReason = reason;
        appealBy = by;
        appealAt = at;
    }

    public void annul(String orderNo, LocalDate orderDate, String reason, String by) {
        moveTo(AssessmentState.ANNULLED);
        annulOrderNo = orderNo;
        annulOrderOn = orderDate;
        annulReason = reason;
        annulledBy = by;
    }

    public PaperRef paper(String topic) {
        return new PaperRef(
                PaperName.of(protocolNo.replace('/', '-'), topic, "").value(),
                DocumentKind.ASSESSMENT_PROTOCOL,
                id,
                dataHash);
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

    public AssessmentId assessmentId() {
        return new AssessmentId(id);
    }

    public Optional<CourseId> withCourse() {
        return Optional.ofNullable(withCourseId).map(CourseId::new);
    }

    public String protocolNo() {
        return protocolNo;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String appealReason() {
        return appealReason;
    }

    public String annulOrderNo() {
        return annulOrderNo;
    }

    public LocalDate annulOrderOn() {
        return annulOrderOn;
    }

    public String annulReason() {
        return annulReason;
    }

    public String language() {
        return language;
    }

    public String snapshot() {
        return snapshot;
    }

    public String dataHash() {
        return dataHash;
    }

    public Optional<String> confirmedBy() {
        return Optional.ofNullable(confirmedBy);
    }
}
