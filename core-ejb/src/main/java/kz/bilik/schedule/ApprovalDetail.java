package kz.bilik.schedule;

import java.time.Instant;

/**
 * What one body answered about a line; what has not happened is null.
 *
 * @param round the how-manieth asking it belongs to; only the latest counts
 * @param scanToken address of the scanned paper behind the answer
 */
public record ApprovalDetail(
        int round,
        Approver approver,
        ApprovalState state,
        String decidedName,
        String decidedPost,
        Instant decidedAt,
        String remark,
        String scanToken) {}
