package kz.bilik.staffing.policy;

import java.time.LocalDate;
import java.util.Map;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;

/**
 * Premises on a day.
 *
 * @param papers those that are kept; a missing one is not in the map
 */
public record PremisesFacts(PremisesRight right, Map<PremisesPaper, Term> papers, LocalDate day) {

    /** @param validTo last day; null without a term */
    public record Term(LocalDate validTo) {

        boolean isOverOn(LocalDate day) {
            return validTo != null && validTo.isBefore(day);
        }
    }
}
