package kz.bilik.audit;

import java.util.Iterator;
import java.util.OptionalLong;

/** Walks the rows from the beginning and stops at the first that was changed, is missing or does not follow the one before it. */
public final class AuditChain {

    private AuditChain() {}

    /**
     * Follows the rows from the first to the head.
     *
     * @param records every row, by place
     * @param headSeq place of the last row as the head of the chain knows it: rows cut off the end are missed by it
     */
    public static AuditVerdict verify(Iterator<AuditRecord> records, long headSeq, String headHash) {
        long seq = 0;
        String hash = AuditRecord.BEGINNING;
        while (records.hasNext()) {
            AuditRecord next = records.next();
            if (next.seq() != seq + 1 || !next.previousHash().equals(hash) || !next.isUntouched()) {
                return new AuditVerdict(seq, OptionalLong.of(seq + 1));
            }
            seq = next.seq();
            hash = next.hash();
        }
        boolean whole = seq == headSeq && hash.equals(headHash);
        return new AuditVerdict(seq, whole ? OptionalLong.empty() : OptionalLong.of(Math.min(seq, headSeq) + 1));
    }
}
