package kz.bilik.certificate.policy;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;

/**
 * How long a certificate is valid.
 *
 * <p>Paragraph 29: three years from the day the courses ended and from the day of issue. Both must have happened, so the later day counts unless
 * the setting reads it otherwise; a day that does not exist becomes the last of its month (G-3) and the last day is inclusive.
 */
@Paragraph({"29", "G-3"})
public final class ValidityPolicy {

    public LocalDate lastDay(ValidityFacts facts) {
        return firstDayCounted(facts).plusYears(facts.rules().certificateValidYears());
    }

    private static LocalDate firstDayCounted(ValidityFacts facts) {
        return switch (facts.rules().certificateValidityBase()) {
            case COURSE_END -> facts.completionDate();
            case ISSUE_DATE -> facts.issueDate();
            case LATER_OF_END_AND_ISSUE ->
                facts.completionDate().isAfter(facts.issueDate()) ? facts.completionDate() : facts.issueDate();
        };
    }

    public Validity on(LocalDate day, LocalDate issueDate, LocalDate lastDay) {
        if (day.isBefore(issueDate)) {
            return Validity.NOT_YET_VALID;
        }
        return day.isAfter(lastDay) ? Validity.EXPIRED : Validity.VALID;
    }
}
