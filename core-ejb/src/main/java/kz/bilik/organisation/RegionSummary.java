package kz.bilik.organisation;

import kz.bilik.shared.text.LocalText;

/** An oblast or city and the name of its education administration, for lists and filters. */
public record RegionSummary(String kato, LocalText name, LocalText administration) {}
