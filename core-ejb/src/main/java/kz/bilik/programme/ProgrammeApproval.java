package kz.bilik.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a version has come on its way to approval; what has not happened yet is null.
 *
 * @param remarks of the last return
 * @param agreedBy with whom it was agreed
 */
public record ProgrammeApproval(
        String remarks,
        String agreedBy,
        Instant agreedAt,
        String orderNo,
        LocalDate orderDate,
        String approvedBy,
        Instant approvedAt) {}
