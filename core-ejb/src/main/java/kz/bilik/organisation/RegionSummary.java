package kz.bilik.organisation;

import kz.bilik.shared.text.LocalText;

/**
 * An oblast or city and the name of its education administration, for lists and filters.
 *
 * @param city a city of republican significance or the capital; it has no district departments (paragraphs 10–12)
 */
public record RegionSummary(String kato, LocalText name, LocalText administration, boolean city) {}
