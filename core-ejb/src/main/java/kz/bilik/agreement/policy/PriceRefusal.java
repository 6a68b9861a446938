package kz.bilik.agreement.policy;

import kz.bilik.shared.regulation.Ground;

/** What is wrong with the price block of an agreement. */
public enum PriceRefusal implements Ground {
    PRICE_MISSING,
    PRICE_NOT_FOR_BUDGET,
    PRICE_NEGATIVE,
    PRICE_MORE_EXACT_THAN_TIYN,
    PRICE_TOO_GREAT,
    PAYER_MISSING,
    PAYMENT_DAY_MISSING,
    BANK_DETAILS_MISSING;

    @Override
    public String paragraph() {
        return "24";
    }
}
