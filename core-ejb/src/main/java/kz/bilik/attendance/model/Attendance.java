package kz.bilik.attendance.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;

/** One mark of the register. */
@Entity
@Table(name = "attendance")
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "session_id")
    private long sessionId;

    @Column(name = "attended_hours")
    private BigDecimal attendedHours;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    @Column(name = "correction_reason")
    private String correctionReason;

    @Version
    @Column(name = "version")
    private int version;

    protected Attendance() {}

    public static Attendance marked(EnrolmentId enrolment, SessionId session, BigDecimal hours, String by, Instant at) {
        var attendance = new Attendance();
        attendance.enrolmentId = enrolment.value();
        attendance.sessionId = session.value();
        attendance.attendedHours = hours;
        attendance.enteredBy = by;
        attendance.enteredAt = at;
        return attendance;
    }

    /** @param reason null within the term of ordinary entry */
    public void correct(BigDecimal hours, String reason, String by, Instant at) {
        attendedHours = hours;
        correctionReason = reason;
        enteredBy = by;
        enteredAt = at;
    }

    public EnrolmentId enrolmentId() {
        return new EnrolmentId(enrolmentId);
    }

    public SessionId sessionId() {
        return new SessionId(sessionId);
    }

    public String enteredBy() {
        return enteredBy;
    }

    public BigDecimal attendedHours() {
        return attendedHours;
    }
}
