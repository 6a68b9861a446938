package kz.bilik.certificate;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/** The present certificate of a listener, for the results of a course. */
public record CourseCertificate(
        EnrolmentId enrolmentId,
        CertificateId id,
        String number,
        BlankNumber blank,
        LocalDate issueDate,
        LocalDate validUntil,
        CertificateStatus status,
        String verifyUrl,
        String token) {}
