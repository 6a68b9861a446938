package kz.bilik.accreditation.policy;

import java.time.LocalDate;

/**
 * A working group on the day of an act.
 *
 * @param termTo last day, inclusive
 * @param members those in the group on that day
 * @param minMembers of paragraph 6
 */
public record CompetenceFacts(
        boolean activated, LocalDate termFrom, LocalDate termTo, int members, int minMembers, LocalDate day) {}
