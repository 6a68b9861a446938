package kz.bilik.application.policy;

import kz.bilik.application.AnnexForm;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.Funding;

/**
 * Who applies, and in which form.
 *
 * @param group null for a position that the Rules are not about
 * @param funding null while it is not chosen
 * @param asked the form that the applicant chose; null for none
 * @param formByPosition setting {@code application.formByPosition}
 * @param cityWithoutDistricts whether the region is a city of republican significance
 */
public record AnnexFacts(
        PositionGroup group, Funding funding, AnnexForm asked, boolean formByPosition, boolean cityWithoutDistricts) {}
