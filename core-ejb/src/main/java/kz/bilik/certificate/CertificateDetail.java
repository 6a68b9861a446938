package kz.bilik.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.document.PaperRef;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.shared.text.LocalText;

/**
 * Everything about one certificate. What has not happened is null.
 *
 * @param blank null when the certificate was discarded and its blank returned
 * @param debt shown to the institute alone; null when nothing is owed
 * @param papers those that are made already
 */
public record CertificateDetail(
        CertificateId id,
        String number,
        String holder,
        LocalText topic,
        int hours,
        LocalDate courseStart,
        LocalDate courseEnd,
        CourseId courseId,
        EnrolmentId enrolmentId,
        BlankNumber blank,
        CertificateStatus status,
        CertificateStanding standing,
        LocalDate completionDate,
        LocalDate issueDate,
        LocalDate validUntil,
        String signatoryName,
        SignatoryRole signatoryRole,
        String verifyUrl,
        String preparedBy,
        Instant preparedAt,
        String signedBy,
        Instant signedAt,
        String handedOverBy,
        Instant handedOverAt,
        HandoverMethod handoverMethod,
        LocalDate revokedOn,
        String revocationOrderNo,
        LocalDate revocationOrderDate,
        String revocationReason,
        CertificateId replacedBy,
        Debt debt,
        List<PaperRef> papers) {

    public CertificateDetail {
        papers = List.copyOf(papers);
    }
}
