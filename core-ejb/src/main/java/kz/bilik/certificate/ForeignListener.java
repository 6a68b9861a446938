package kz.bilik.certificate;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;

/**
 * A listener of a course of a foreign organisation.
 *
 * @param number of the recorded certificate; null while there is none, and then so is what follows
 * @param validUntil null also when no term is printed
 */
public record ForeignListener(
        EnrolmentId enrolment,
        String name,
        EnrolmentState state,
        String number,
        String topic,
        Integer hours,
        LocalDate issuedOn,
        LocalDate validUntil,
        String fileToken,
        String fileName) {}
