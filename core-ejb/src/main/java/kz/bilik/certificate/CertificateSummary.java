package kz.bilik.certificate;

import java.time.LocalDate;
import kz.bilik.course.CourseId;

/** A row of the certificate register. */
public record CertificateSummary(
        CertificateId id,
        String number,
        String holder,
        CourseId courseId,
        String topic,
        int hours,
        LocalDate issueDate,
        LocalDate validUntil,
        BlankNumber blank,
        CertificateStatus status,
        CertificateStanding standing) {}
