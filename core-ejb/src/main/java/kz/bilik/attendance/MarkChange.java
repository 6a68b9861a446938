package kz.bilik.attendance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of the history of the register: what a mark was, what it became, by whom and why.
 *
 * @param before null for the first mark
 * @param reason null within the term of ordinary entry
 */
public record MarkChange(
        String listener,
        int position,
        LocalDate heldOn,
        BigDecimal before,
        BigDecimal after,
        String reason,
        String by,
        Instant at) {}
