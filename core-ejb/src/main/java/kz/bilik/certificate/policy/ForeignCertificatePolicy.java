package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a certificate of a foreign organisation is recorded: paragraph 25 has the organisation give a certificate of its own model that states topic and
 * hours. It is recorded as printed, with its scan and once for each listener; no blank, no QR code and no term of Bilik's belong to it.
 */
@Paragraph("25")
public final class ForeignCertificatePolicy {

    public Ruling decide(ForeignCertificateFacts facts) {
        var grounds = new ArrayList<Ground>();
        var certificate = facts.certificate();
        if (!facts.marked()) {
            grounds.add(ForeignCertificateRefusal.COURSE_NOT_FOREIGN);
        }
        if (!facts.passed() && !facts.known()) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_LISTENER_NOT_PASSED);
        }
        if (facts.known()) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_KNOWN);
        }
        if (isBlank(certificate.number())
                || isBlank(certificate.topic())
                || certificate.hours() == null
                || certificate.hours() < 1
                || certificate.issuedOn() == null) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_INCOMPLETE);
        }
        if (certificate.scan().isEmpty()) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_SCAN_MISSING);
        }
        var issuedOn = certificate.issuedOn();
        if (issuedOn != null && issuedOn.isAfter(facts.today())) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_IN_FUTURE);
        }
        if (issuedOn != null
                && (issuedOn.isBefore(facts.courseStart())
                        || certificate.validUntil() != null
                                && certificate.validUntil().isBefore(issuedOn))) {
            grounds.add(ForeignCertificateRefusal.FOREIGN_CERTIFICATE_DAYS_WRONG);
        }
        return new Ruling(grounds);
    }

    /** @param certificates how many certificates of Annex 3 the course has */
    public Ruling decideOnMarking(String provider, String country, long certificates) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(provider) || isBlank(country)) {
            grounds.add(ForeignCertificateRefusal.PROVIDER_MISSING);
        }
        if (certificates > 0) {
            grounds.add(ForeignCertificateRefusal.CERTIFICATES_ISSUED_ALREADY);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
