package kz.bilik.certificate.policy;

import kz.bilik.shared.regulation.Ground;

/** Why a certificate of a foreign organisation is not recorded. */
public enum ForeignCertificateRefusal implements Ground {
    PROVIDER_MISSING,
    CERTIFICATES_ISSUED_ALREADY,
    COURSE_NOT_FOREIGN,
    FOREIGN_LISTENER_NOT_PASSED,
    FOREIGN_CERTIFICATE_KNOWN,
    FOREIGN_CERTIFICATE_INCOMPLETE,
    FOREIGN_SCAN_MISSING,
    FOREIGN_CERTIFICATE_IN_FUTURE,
    FOREIGN_CERTIFICATE_DAYS_WRONG;

    @Override
    public String paragraph() {
        return "25";
    }
}
