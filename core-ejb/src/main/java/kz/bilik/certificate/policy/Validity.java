package kz.bilik.certificate.policy;

/** Where a day stands to the term of a certificate. */
public enum Validity {
    NOT_YET_VALID,
    VALID,
    EXPIRED
}
