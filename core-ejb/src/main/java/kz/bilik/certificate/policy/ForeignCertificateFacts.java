package kz.bilik.certificate.policy;

import java.time.LocalDate;
import kz.bilik.certificate.RecordForeignCertificate;

/**
 * What is known about a certificate of a foreign organisation that shall be recorded.
 *
 * @param marked whether the course is marked as one of a foreign organisation
 */
public record ForeignCertificateFacts(
        RecordForeignCertificate certificate,
        boolean marked,
        boolean passed,
        boolean known,
        LocalDate courseStart,
        LocalDate today) {}
