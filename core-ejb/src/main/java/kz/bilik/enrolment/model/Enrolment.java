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

    public Optional<LocalDate> completionDate() {
        return Optional.ofNullable(completionDate);
    }
}
