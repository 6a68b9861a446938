package kz.bilik.certificate.model;

import java.time.LocalDate;
import java.util.UUID;
import kz.bilik.certificate.CertificateNumber;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.SignatoryRole;

/**
 * All that a certificate is made of when it is prepared.
 *
 * @param regionKato null when the listener has no region
 */
@SuppressWarnings("ArrayRecordComponent")
public record CertificateDraft(
        CertificateNumber number,
        UUID requestId,
        EnrolmentId enrolment,
        CourseId course,
        PersonId person,
        String regionKato,
        VerificationToken token,
        CertificateSnapshot snapshot,
        String language,
        String holder,
        byte[] holderSortKey,
        String holderFold,
        LocalDate completionDate,
        LocalDate issueDate,
        LocalDate validUntil,
        String signatoryName,
        SignatoryRole signatoryRole) {}
