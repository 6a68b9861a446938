package kz.bilik.organisation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

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

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DirectorAbsence() {}

    public static DirectorAbsence recorded(LocalDate from, LocalDate to, String reason, String by, Instant at) {
        var absence = new DirectorAbsence();
        absence.absentFrom = from;
        absence.absentTo = to;
        absence.reason = reason;
        absence.recordedBy = by;
        absence.recordedAt = at;
        return absence;
    }

    public long id() {
        return id;
    }
}
