package kz.bilik.staffing.model;

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
import kz.bilik.settings.StaffingBase;
import kz.bilik.staffing.CheckCause;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingSnapshot;

/** A check as it came out, with the numbers it was made on; written once. */
@Entity
@Table(name = "staffing_check")
public class StaffingCheck {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "base")
    private StaffingBase base;

    @Column(name = "qualified")
    private int qualified;

    @Column(name = "size")
    private int size;

    @Column(name = "threshold")
    private BigDecimal threshold;

    @Column(name = "passed")
    private boolean passed;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private CheckCause cause;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    protected StaffingCheck() {}

    public static StaffingCheck made(StaffingResult result, CheckCause cause, String by, Instant at) {
        var check = new StaffingCheck();
        var share = result.share();
        check.day = result.day();
        check.base = result.base();
        check.qualified = share.qualified();
        check.size = share.size();
        check.threshold = share.threshold();
        check.passed = result.passes();
        check.cause = cause;
        check.madeBy = by;
        check.madeAt = at;
        return check;
    }

    public long id() {
        return id;
    }

    public boolean isPassed() {
        return passed;
    }

    public StaffingSnapshot snapshot() {
        return new StaffingSnapshot(id, day, base, qualified, size, threshold, passed, cause, madeBy, madeAt);
    }
}
