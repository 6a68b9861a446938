package kz.bilik.enrolment.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.enrolment.CreditKind;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.HoursCredit;

/** Hours that count for a listener although they are not in the register of the course. A row is never changed. */
@Entity
@Table(name = "enrolment_credit")
public class EnrolmentCredit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private CreditKind kind;

    @Column(name = "module_id")
    private Long moduleId;

    @Column(name = "hours")
    private BigDecimal hours;

    @Column(name = "from_enrolment_id")
    private Long fromEnrolmentId;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Column(name = "basis")
    private String basis;

    @Column(name = "entered_by")
    private String enteredBy;

    @Column(name = "entered_at")
    private Instant enteredAt;

    protected EnrolmentCredit() {}

    public static EnrolmentCredit brought(EnrolmentId to, EnrolmentId from, HoursCredit credit, String by, Instant at) {
        var row = entered(to, CreditKind.BROUGHT, credit, by, at);
        row.fromEnrolmentId = from.value();
        return row;
    }

    public static EnrolmentCredit madeUp(
            EnrolmentId to, HoursCredit credit, LocalDate heldOn, String basis, String by, Instant at) {
        var row = entered(to, CreditKind.MADE_UP, credit, by, at);
        row.heldOn = heldOn;
        row.basis = basis;
        return row;
    }

    private static EnrolmentCredit entered(EnrolmentId to, CreditKind kind, HoursCredit credit, String by, Instant at) {
        var row = new EnrolmentCredit();
        row.enrolmentId = to.value();
        row.kind = kind;
        row.moduleId = credit.module() == null ? null : credit.module().value();
        row.hours = credit.hours();
        row.enteredBy = by;
        row.enteredAt = at;
        return row;
    }
}
