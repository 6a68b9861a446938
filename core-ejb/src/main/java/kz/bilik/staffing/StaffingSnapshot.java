package kz.bilik.staffing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.settings.StaffingBase;

/** A check as it was kept: its day, its figures, and who asked for it when. */
public record StaffingSnapshot(
        long id,
        LocalDate day,
        StaffingBase base,
        int qualified,
        int size,
        BigDecimal threshold,
        boolean passed,
        CheckCause cause,
        String madeBy,
        Instant madeAt) {

    public StaffingShare share() {
        return new StaffingShare(base, qualified, size, threshold);
    }
}
