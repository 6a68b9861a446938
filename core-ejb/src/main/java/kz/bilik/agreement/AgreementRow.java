package kz.bilik.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.shared.text.LocalText;

/**
 * An agreement in a list.
 *
 * @param price tenge; null where a budget pays
 * @param paid tenge
 */
public record AgreementRow(
        AgreementId id,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        LocalDate courseStart,
        String listener,
        String workplace,
        String number,
        LocalDate date,
        AgreementState state,
        BigDecimal price,
        BigDecimal paid,
        PaymentStanding payment) {}
