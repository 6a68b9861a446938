package kz.bilik.agreement.policy;

import static kz.bilik.agreement.policy.PriceRefusal.BANK_DETAILS_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PAYER_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PAYMENT_DAY_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_MORE_EXACT_THAN_TIYN;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_NEGATIVE;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_NOT_FOR_BUDGET;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_TOO_GREAT;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an agreement says about money what it must.
 *
 * <p>Paragraph 24: the agreement is the basis for paying from extra-budgetary funds, so there it names the price, the payer, the day and the account;
 * where a budget pays, it names none.
 */
@Paragraph("24")
public final class PricePolicy {

    /** Tenge; what ten places before the point hold. */
    private static final BigDecimal GREATEST = new BigDecimal("9999999999.99");

    public Ruling decide(PriceFacts facts) {
        if (facts.funding() != Funding.EXTRA_BUDGET) {
            return facts.terms() == null ? Ruling.allowed() : Ruling.refused(PRICE_NOT_FOR_BUDGET);
        }
        return facts.terms() == null || facts.terms().amount() == null
                ? Ruling.refused(PRICE_MISSING)
                : new Ruling(gaps(facts.terms()));
    }

    private static List<Ground> gaps(PriceTerms terms) {
        var grounds = new ArrayList<Ground>();
        if (terms.amount().signum() < 0) {
            grounds.add(PRICE_NEGATIVE);
        }
        if (terms.amount().stripTrailingZeros().scale() > 2) {
            grounds.add(PRICE_MORE_EXACT_THAN_TIYN);
        }
        if (terms.amount().compareTo(GREATEST) > 0) {
            grounds.add(PRICE_TOO_GREAT);
        }
        if (terms.payer() == null || isBlank(terms.payerName())) {
            grounds.add(PAYER_MISSING);
        }
        if (terms.dueOn() == null) {
            grounds.add(PAYMENT_DAY_MISSING);
        }
        if (isBlank(terms.bankDetails())) {
            grounds.add(BANK_DETAILS_MISSING);
        }
        return grounds;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
