package kz.bilik.staffing.policy;

import java.time.LocalDate;

/**
 * A person who is to be taken into the books.
 *
 * @param overlapping whether the same person has a membership of the same kind in that time
 */
public record EngagementFacts(String position, LocalDate since, LocalDate until, boolean overlapping) {}
