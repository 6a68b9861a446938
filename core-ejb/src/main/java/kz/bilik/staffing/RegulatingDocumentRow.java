package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.FileDetail;

/**
 * A version of a regulating document in the register.
 *
 * @param inForceTo last day; null without a term
 */
public record RegulatingDocumentRow(
        long id,
        RegulatingKind kind,
        int version,
        String title,
        String orderNo,
        LocalDate orderDate,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        FileDetail copy) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
    }
}
