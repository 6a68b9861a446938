package kz.bilik.outcome;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/**
 * A listener with everything that a certificate, a supplement or a reference says about a person.
 *
 * @param rowNo place in the list of the course
 * @param regionKato null when not known
 * @param score null when the listener was not assessed
 * @param scorePercent truncated; null without a score
 * @param grades only modules that have one
 */
public record CertifiableListener(
        EnrolmentId enrolmentId,
        PersonId personId,
        int rowNo,
        PersonName name,
        Sex sex,
        String regionKato,
        LocalDate completionDate,
        String workplace,
        String position,
        BigDecimal attendedHours,
        BigDecimal score,
        BigDecimal maxScore,
        String scorePercent,
        List<GradeLine> grades) {

    public CertifiableListener {
        grades = List.copyOf(grades);
    }
}
