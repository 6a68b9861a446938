package kz.bilik.planning;

import kz.bilik.organisation.RegionSummary;
import kz.bilik.shared.text.LocalText;

/** The region that a plan is of. @param city without district departments */
public record RegionSheet(String kato, LocalText name, LocalText administration, boolean city) {

    static RegionSheet of(RegionSummary region) {
        return new RegionSheet(region.kato(), region.name(), region.administration(), region.city());
    }
}
