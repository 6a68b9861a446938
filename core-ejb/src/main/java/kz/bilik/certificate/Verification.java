package kz.bilik.certificate;

import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/**
 * The public answer about a certificate: what its paper says and whether that still holds. Never the IIN, the birth date, grades or employer.
 *
 * @param revokedOn null unless revoked
 * @param orderNo order of the revocation, null unless revoked
 */
public record Verification(
        VerificationStatus status,
        String number,
        BlankNumber blank,
        String name,
        LocalText topic,
        int hours,
        LocalDate courseStart,
        LocalDate courseEnd,
        LocalDate issuedOn,
        LocalDate validUntil,
        String signatory,
        String signatoryRole,
        LocalDate revokedOn,
        String orderNo) {

    private static final Verification UNKNOWN = new Verification(
            VerificationStatus.UNKNOWN, null, null, null, null, 0, null, null, null, null, null, null, null, null);

    /** The same answer for everything that is not known, so that it tells nothing. */
    public static Verification unknown() {
        return UNKNOWN;
    }

    public boolean isKnown() {
        return status != VerificationStatus.UNKNOWN;
    }
}
