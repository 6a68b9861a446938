package kz.bilik.certificate;

import java.util.Set;

/** Life of a certificate (paragraphs 26, 29). Expiry is computed from the dates, not stored. */
public enum CertificateStatus {
    PREPARED,
    SIGNED,
    ISSUED,
    REPLACED,
    REVOKED,
    DISCARDED;

    public Set<CertificateStatus> next() {
        return switch (this) {
            case PREPARED -> Set.of(SIGNED, DISCARDED);
            case SIGNED -> Set.of(ISSUED, REVOKED);
            case ISSUED -> Set.of(REPLACED, REVOKED);
            case REPLACED, REVOKED, DISCARDED -> Set.of();
        };
    }

    /** Whether it is the one certificate of its enrolment. */
    public boolean isActive() {
        return this == PREPARED || this == SIGNED || this == ISSUED;
    }
}
