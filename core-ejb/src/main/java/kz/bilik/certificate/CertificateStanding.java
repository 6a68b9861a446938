package kz.bilik.certificate;

import java.time.LocalDate;
import kz.bilik.certificate.policy.ValidityPolicy;

/** What a certificate is on a day, for lists and pages: its state, and for an issued one where the day stands to its term. */
public enum CertificateStanding {
    PREPARED,
    SIGNED,
    NOT_YET_VALID,
    VALID,
    EXPIRED,
    REPLACED,
    REVOKED,
    DISCARDED;

    private static final ValidityPolicy VALIDITY = new ValidityPolicy();

    public static CertificateStanding of(
            CertificateStatus status, LocalDate issueDate, LocalDate validUntil, LocalDate day) {
        return switch (status) {
            case PREPARED -> PREPARED;
            case SIGNED -> SIGNED;
            case REPLACED -> REPLACED;
            case REVOKED -> REVOKED;
            case DISCARDED -> DISCARDED;
            case ISSUED ->
                switch (VALIDITY.on(day, issueDate, validUntil)) {
                    case NOT_YET_VALID -> NOT_YET_VALID;
                    case VALID -> VALID;
                    case EXPIRED -> EXPIRED;
                };
        };
    }
}
