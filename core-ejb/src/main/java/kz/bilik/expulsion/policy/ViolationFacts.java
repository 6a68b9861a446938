package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.LetterAddressee;

/** What is known about a violation that shall be recorded. */
public record ViolationFacts(
        EnrolmentState state, String facts, LocalDate foundOn, LocalDate today, List<LetterAddressee> recipients) {

    public ViolationFacts {
        recipients = List.copyOf(recipients);
    }
}
