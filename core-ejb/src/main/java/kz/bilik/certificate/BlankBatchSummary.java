package kz.bilik.certificate;

import java.time.Instant;
import java.time.LocalDate;

/** A delivery of blanks as the books show it: the numbers and the act by which they came. */
public record BlankBatchSummary(
        BlankNumber first,
        BlankNumber last,
        String actNo,
        LocalDate actDate,
        String supplier,
        String receivedBy,
        Instant receivedAt) {

    public long count() {
        return last.number() - first.number() + 1;
    }
}
