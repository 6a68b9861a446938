package kz.bilik.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How far the price of an agreement is paid (paragraph 24). It has no influence on the academic result. */
public enum PaymentStanding {
    NO_PRICE,
    UNPAID,
    PARTLY_PAID,
    PAID,
    OVERDUE;

    /**
     * @param price null where a budget pays
     * @param dueOn last day of payment; null where a budget pays
     */
    public static PaymentStanding of(BigDecimal price, BigDecimal paid, LocalDate dueOn, LocalDate today) {
        if (price == null) {
            return NO_PRICE;
        }
        if (paid.compareTo(price) >= 0) {
            return PAID;
        }
        if (today.isAfter(dueOn)) {
            return OVERDUE;
        }
        return paid.signum() > 0 ? PARTLY_PAID : UNPAID;
    }
}
