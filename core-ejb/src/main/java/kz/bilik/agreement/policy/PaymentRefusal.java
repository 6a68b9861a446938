package kz.bilik.agreement.policy;

import kz.bilik.shared.regulation.Ground;

/** Why money is not booked on an agreement. */
public enum PaymentRefusal implements Ground {
    PAYMENT_WITHOUT_PRICE,
    PAYMENT_NOT_ON_AGREEMENT,
    PAYMENT_NOT_POSITIVE,
    PAYMENT_MORE_EXACT_THAN_TIYN,
    PAYMENT_IN_FUTURE,
    PAYMENT_DOCUMENT_MISSING;

    @Override
    public String paragraph() {
        return "24";
    }
}
