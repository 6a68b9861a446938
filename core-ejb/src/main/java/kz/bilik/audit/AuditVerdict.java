package kz.bilik.audit;

import java.util.OptionalLong;

/**
 * Whether the chain holds.
 *
 * @param rows rows that were read and found good
 * @param firstBadSeq place of the first row that does not hold, or is missing; empty when the chain is whole
 */
public record AuditVerdict(long rows, OptionalLong firstBadSeq) {

    public boolean isIntact() {
        return firstBadSeq.isEmpty();
    }
}
