package kz.bilik.accreditation;

import java.time.LocalDate;

/**
 * A working group in a list.
 *
 * @param termTo last day, inclusive
 * @param members those in it today
 * @param competent whether it may decide today
 */
public record GroupSummary(
        WorkingGroupId id,
        String orderNo,
        LocalDate orderDate,
        LocalDate termFrom,
        LocalDate termTo,
        boolean activated,
        int members,
        boolean competent) {}
