package kz.bilik.staffing;

import java.time.LocalDate;
import kz.bilik.file.Upload;

/**
 * A version of a regulating document, approved by the head.
 *
 * @param inForceTo last day; null without a term
 */
public record ApproveDocument(
        RegulatingKind kind,
        String title,
        String orderNo,
        LocalDate orderDate,
        LocalDate inForceFrom,
        LocalDate inForceTo,
        Upload copy) {}
