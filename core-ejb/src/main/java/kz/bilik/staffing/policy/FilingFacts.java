package kz.bilik.staffing.policy;

import java.time.LocalDate;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;

/**
 * A paper of premises that is to be filed.
 *
 * @param validTo last day; null without a term
 */
public record FilingFacts(
        PremisesPaper paper, PremisesRight right, String number, LocalDate date, LocalDate validTo, boolean copyKept) {}
