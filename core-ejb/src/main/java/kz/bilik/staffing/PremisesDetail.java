package kz.bilik.staffing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.file.FileDetail;
import kz.bilik.shared.regulation.Ground;

/**
 * Premises with their papers and what speaks against them today.
 *
 * @param closedOn last day of use; null while in use
 */
public record PremisesDetail(
        long id,
        String address,
        BigDecimal area,
        PremisesRight right,
        LocalDate closedOn,
        List<PaperLine> papers,
        List<Ground> against) {

    public boolean complies() {
        return against.isEmpty();
    }

    /**
     * A paper in force.
     *
     * @param validTo last day; null without a term
     * @param daysLeft null without a term; negative when it is over
     */
    public record PaperLine(
            PremisesPaper paper, String number, LocalDate date, LocalDate validTo, Long daysLeft, FileDetail copy) {}
}
