package kz.bilik.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.programme.Funding;
import kz.bilik.shared.text.LocalText;

/**
 * An agreement as its two sides see it. What has not happened is null.
 *
 * @param price null where a budget pays
 * @param own whether it is the caller's own
 * @param frozen whether both sides have signed in the system, so that the paper says what they have signed
 * @param printed whether a paper is there to open
 * @param stateReason why it was declined, breached, restored, terminated or amended
 */
public record AgreementDetail(
        AgreementId id,
        EnrolmentId enrolment,
        CourseId course,
        LocalText topic,
        LocalDate courseStart,
        LocalDate courseEnd,
        Funding funding,
        String listener,
        boolean own,
        boolean frozen,
        boolean printed,
        String number,
        LocalDate date,
        AgreementState state,
        PriceTerms price,
        Instant offeredAt,
        LocalDate listenerSignedOn,
        LocalDate instituteSignedOn,
        String signatoryName,
        String stateReason,
        List<Payment> payments,
        BigDecimal paid,
        PaymentStanding payment) {

    public AgreementDetail {
        payments = List.copyOf(payments);
    }
}
