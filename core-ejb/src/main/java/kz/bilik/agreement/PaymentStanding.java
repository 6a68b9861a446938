package kz.bilik.agreement;

/** How far the price of an agreement is paid (paragraph 24). It has no influence on the academic result. */
public enum PaymentStanding {
    NO_PRICE,
    UNPAID,
    PARTLY_PAID,
    PAID,
    OVERDUE
}
