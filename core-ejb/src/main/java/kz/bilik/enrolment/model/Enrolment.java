package kz.bilik.enrolment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.AdmissionBasis;
import kz.bilik.enrolment.EndOfCourse;
import kz.bilik.enrolment.EnrolListener;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.shared.error.IllegalTransitionException;

/** One listener on one course. */
@Entity
@Table(name = "enrolment")
public class Enrolment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "course_id")
    private long courseId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "row_no")
    private int rowNo;

    @Column(name = "workplace")
    private String workplace;

    @Enumerated(EnumType.STRING)
    @Column(name = "position_group")
    private PositionGroup position;

    @Column(name = "region_kato")
    private String regionKato;

    @Column(name = "organisation_id")
    private Long organisationId;

    @Column(name = "application_id")
    private Long applicationId;

    @Column(name = "list_line_id")
    private Long listLineId;

    @Column(name = "referral_order_id")
    private Long referralOrderId;

    @Column(name = "admission_order_id")
    private Long admissionOrderId;

    @Column(name = "previous_enrolment_id")
    private Long previousEnrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private EnrolmentState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "former_state")
    private EnrolmentState formerState;

    @Column(name = "credited_hours")
    private BigDecimal creditedHours;

    @Column(name = "completion_date")
    private LocalDate completionDate;

    @Column(name = "interrupted_on")
    private LocalDate interruptedOn;

    @Column(name = "closing_reason")
    private String closingReason;

    @Version
    @Column(name = "version")
    private int version;

    protected Enrolment() {}

    public static Enrolment listed(CourseId course, EnrolListener listener) {
        var enrolment = new Enrolment();
        enrolment.courseId = course.value();
        enrolment.personId = listener.person().value();
        enrolment.rowNo = listener.rowNo();
        enrolment.workplace = listener.workplace();
        enrolment.position = listener.position();
        enrolment.regionKato = listener.regionKato();
        enrolment.organisationId = listener.organisationId();
        enrolment.state = EnrolmentState.CANDIDATE;
        enrolment.creditedHours = BigDecimal.ZERO;
        return enrolment;
    }

    /** The place in another stream to which an order transfers a listener (paragraph 27(3)); what admitted to the first stream still holds. */
    public static Enrolment transferred(Enrolment source, CourseId target, int rowNo) {
        var enrolment = continued(source, target, rowNo);
        enrolment.moveTo(EnrolmentState.ADMITTED);
        return enrolment;
    }

    /** The place in a later stream in which an interrupted course is finished (paragraph 27(4)): it takes up where the first one stopped. */
    public static Enrolment resumed(Enrolment source, CourseId target, int rowNo) {
        var enrolment = continued(source, target, rowNo);
        enrolment.state = source.state;
        enrolment.moveTo(EnrolmentState.RESUMED);
        return enrolment;
    }

    private static Enrolment continued(Enrolment source, CourseId target, int rowNo) {
        var enrolment = listed(
                target,
                new EnrolListener(
                        source.personId(),
                        rowNo,
                        source.workplace,
                        source.position,
                        source.regionKato,
                        source.organisationId));
        enrolment.applicationId = source.applicationId;
        enrolment.listLineId = source.listLineId;
        enrolment.referralOrderId = source.referralOrderId;
        enrolment.admissionOrderId = source.admissionOrderId;
        enrolment.previousEnrolmentId = source.id;
        return enrolment;
    }

    /** Takes over without an order: a course that is being taught or was, when Bilik learned of it. */
    public void admit() {
        moveTo(EnrolmentState.ADMITTED);
    }

    /** By a signed order (paragraph 17). */
    public void admit(AdmissionBasis basis) {
        moveTo(EnrolmentState.ADMITTED);
        applicationId = basis.applicationId();
        listLineId = basis.listLineId();
        referralOrderId = basis.referralOrderId();
        admissionOrderId = basis.admissionOrderId();
    }

    public void reject(String reason) {
        moveTo(EnrolmentState.REJECTED);
        closingReason = reason.strip();
    }

    /** Before the first class: the listener, the employer, or the order that admitted is gone. */
    public void withdraw(String reason) {
        moveTo(EnrolmentState.WITHDRAWN);
        closingReason = reason;
    }

    public void startStudying() {
        moveTo(EnrolmentState.STUDYING);
    }

    /**
     * Walks to where the end of the course leads. One who was admitted before and now turns out to fall short failed: admission is not
     * taken back.
     */
    public void endCourse(EndOfCourse end, LocalDate courseEnd) {
        switch (end) {
            case OPEN -> {}
            case UNASSESSED -> {
                moveTo(isStudying() ? EnrolmentState.NOT_ASSESSED : EnrolmentState.FAILED);
                completionDate = courseEnd;
            }
            case ABSENT -> {
                if (state != EnrolmentState.ABSENT) {
                    admitToAssessment();
                    moveTo(EnrolmentState.ABSENT);
                }
            }
            case INCOMPLETE -> admitToAssessment();
            case PASSED -> {
                admitToAssessment();
                moveTo(EnrolmentState.PASSED);
                completionDate = courseEnd;
            }
            case FAILED -> {
                admitToAssessment();
                moveTo(EnrolmentState.FAILED);
                completionDate = courseEnd;
            }
        }
    }

    private boolean isStudying() {
        return state == EnrolmentState.STUDYING || state == EnrolmentState.RESUMED;
    }

    private void admitToAssessment() {
        if (state != EnrolmentState.READY_FOR_ASSESSMENT) {
            moveTo(EnrolmentState.READY_FOR_ASSESSMENT);
        }
    }

    /** For a valid reason, to be finished later (paragraph 27(4)). */
    public void interrupt(LocalDate on, String reason) {
        moveTo(EnrolmentState.INTERRUPTED);
        interruptedOn = on;
        closingReason = reason;
    }

    /** Goes on in another stream. */
    public void transfer(String reason) {
        moveTo(EnrolmentState.TRANSFERRED);
        closingReason = reason;
    }

    /** Hours that count although they are not in the register of this course. */
    public void credit(BigDecimal hours) {
        creditedHours = creditedHours.add(hours);
    }

    public void grantReassessment() {
        moveTo(EnrolmentState.REASSESSMENT_GRANTED);
    }

    /** By a confirmed protocol; its day is the day of completion of whoever passed (paragraph 27). */
    public void reassess(boolean passed, LocalDate heldOn) {
        if (passed) {
            moveTo(EnrolmentState.PASSED);
            completionDate = heldOn;
        } else {
            moveTo(EnrolmentState.FAILED);
        }
    }

    /** A result of a reassessment does not stand: it is judged again. */
    public void judgeReassessmentAgain(LocalDate courseEnd) {
        moveTo(EnrolmentState.REASSESSMENT_GRANTED);
        completionDate = courseEnd;
    }

    /** A result does not stand, or an absent listener gets another day: the assessment is still to come. */
    public void awaitAssessmentAgain() {
        moveTo(EnrolmentState.READY_FOR_ASSESSMENT);
        completionDate = null;
    }

    /** Absent without a valid reason. */
    public void failForAbsence(LocalDate courseEnd) {
        moveTo(EnrolmentState.FAILED);
        completionDate = courseEnd;
    }

    public void receiveCertificate() {
        moveTo(EnrolmentState.CERTIFIED);
    }

    /** Paragraph 28: from here to the end of the case nothing else happens to the listener. */
    public void openCase() {
        var former = state;
        moveTo(EnrolmentState.EXPULSION_CASE);
        formerState = former;
    }

    /** By order; the hours attended stay as they are. */
    public void expel(String order) {
        moveTo(EnrolmentState.EXPELLED);
        closingReason = order;
    }

    /** The case ended otherwise. */
    public void endCase() {
        moveTo(formerState);
        formerState = null;
    }

    private void moveTo(EnrolmentState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("enrolment", state, target);
        }
        state = target;
    }

    public EnrolmentId id() {
        return new EnrolmentId(id);
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public PersonId personId() {
        return new PersonId(personId);
    }

    public int rowNo() {
        return rowNo;
    }

    public EnrolmentState state() {
        return state;
    }

    public BigDecimal creditedHours() {
        return creditedHours;
    }

    public Optional<LocalDate> interruptedOn() {
        return Optional.ofNullable(interruptedOn);
    }

    public Optional<LocalDate> completionDate() {
        return Optional.ofNullable(completionDate);
    }
}
