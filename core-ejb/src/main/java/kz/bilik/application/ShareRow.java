package kz.bilik.application;

import java.math.BigDecimal;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.text.LocalText;

/**
 * What part of the applicants and of the places a group has.
 *
 * @param allApplicants of the whole sheet
 * @param allPlaces given by name in the whole sheet
 */
public record ShareRow(
        ShareDimension dimension, LocalText group, long applicants, long places, long allApplicants, long allPlaces) {

    /** Percent with two decimals, truncated; null without applicants. */
    public String shareOfApplicants() {
        return allApplicants == 0 ? null : Percent.of(applicants, allApplicants).shown();
    }

    /** Percent with two decimals, truncated; null while no place is given. */
    public String shareOfPlaces() {
        return allPlaces == 0 ? null : Percent.of(places, allPlaces).shown();
    }

    /** Whether the group has a smaller part of the places than of the applicants; compared exactly. */
    public boolean isBehind() {
        return allPlaces > 0
                && BigDecimal.valueOf(places)
                                .multiply(BigDecimal.valueOf(allApplicants))
                                .compareTo(BigDecimal.valueOf(applicants).multiply(BigDecimal.valueOf(allPlaces)))
                        < 0;
    }
}
