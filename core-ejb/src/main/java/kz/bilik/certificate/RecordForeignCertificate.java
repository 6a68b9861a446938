package kz.bilik.certificate;

import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.file.Upload;

/**
 * A certificate of a foreign organisation's own model, as it is printed.
 *
 * @param validUntil null when no term is printed
 */
public record RecordForeignCertificate(
        EnrolmentId enrolment,
        String number,
        String topic,
        Integer hours,
        LocalDate issuedOn,
        LocalDate validUntil,
        Optional<Upload> scan) {}
