package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.organisation.AbsenceId;
import kz.bilik.organisation.AbsenceRow;
import kz.bilik.organisation.RecordAbsence;

/** Days on which the director is away and the one who acts may sign. */
@Entity
@Table(name = "director_absence")
public class DirectorAbsence {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "absent_from")
    private LocalDate absentFrom;

    @Column(name = "absent_to")
    private LocalDate absentTo;

    @Column(name = "reason")
    private String reason;

    @Column(name = "order_no")
    private String orderNo;

    @Column(name = "order_date")
    private LocalDate orderDate;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected DirectorAbsence() {}

    public static DirectorAbsence recorded(RecordAbsence days, String by, Instant at) {
        var absence = new DirectorAbsence();
        absence.absentFrom = days.from();
        absence.absentTo = days.to();
        absence.orderNo = days.orderNo().strip();
        absence.orderDate = days.orderDate();
        absence.reason = days.reason().strip();
        absence.recordedBy = by;
        absence.recordedAt = at;
        return absence;
    }

    /** The director is back on the day after. */
    public void endOn(LocalDate lastDay, String by, Instant at) {
        absentTo = lastDay;
        endedBy = by;
        endedAt = at;
    }

    public long id() {
        return id;
    }

    public LocalDate from() {
        return absentFrom;
    }

    public LocalDate to() {
        return absentTo;
    }

    public AbsenceRow row() {
        return new AbsenceRow(
                new AbsenceId(id), absentFrom, absentTo, orderNo, orderDate, reason, recordedBy, recordedAt, endedBy);
    }
}
