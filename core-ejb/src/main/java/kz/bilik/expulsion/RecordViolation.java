package kz.bilik.expulsion;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.enrolment.EnrolmentId;

/** What a listener did against the agreement, and who is told of it. */
public record RecordViolation(
        EnrolmentId enrolment, ViolationKind kind, LocalDate foundOn, String facts, List<LetterAddressee> recipients) {

    public RecordViolation {
        recipients = List.copyOf(recipients);
    }
}
