package kz.bilik.certificate;

import java.time.Instant;

/**
 * A blank in a list.
 *
 * @param certificateId null unless it was taken for a certificate
 * @param certificateNumber null unless it was taken for a certificate
 * @param reason null unless one was given
 * @param actNo null unless it was written off
 */
public record BlankSummary(
        BlankId id,
        BlankNumber number,
        BlankState state,
        CertificateId certificateId,
        String certificateNumber,
        String reason,
        String actNo,
        String changedBy,
        Instant changedAt) {}
