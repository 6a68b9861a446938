package kz.bilik.certificate;

/** What a stranger with the QR code is told (paragraph 29). A paper that was not handed over is unknown to the public. */
public enum VerificationStatus {
    VALID,
    NOT_YET_VALID,
    EXPIRED,
    REPLACED,
    REVOKED,
    UNKNOWN
}
