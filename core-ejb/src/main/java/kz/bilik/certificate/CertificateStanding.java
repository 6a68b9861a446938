package kz.bilik.certificate;

/** What a certificate is on a day, for lists and pages: its state, and for an issued one where the day stands to its term. */
public enum CertificateStanding {
    PREPARED,
    SIGNED,
    NOT_YET_VALID,
    VALID,
    EXPIRED,
    REPLACED,
    REVOKED,
    DISCARDED
}
