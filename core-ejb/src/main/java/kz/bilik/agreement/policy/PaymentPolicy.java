package kz.bilik.agreement.policy;

import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_DOCUMENT_MISSING;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_IN_FUTURE;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_MORE_EXACT_THAN_TIYN;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_NOT_ON_AGREEMENT;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_NOT_POSITIVE;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_WITHOUT_PRICE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether money is booked on an agreement, and how far it is paid.
 *
 * <p>Paragraph 24: the agreement is the basis for the payment, so there is none without a price, and none on what nobody has signed.
 */
@Paragraph("24")
public final class PaymentPolicy {

    private static final Set<AgreementState> WITHOUT_BASIS =
            EnumSet.of(AgreementState.DRAFT, AgreementState.OFFERED, AgreementState.DECLINED);

    public Ruling decide(PaymentFacts facts) {
        var grounds = new ArrayList<Ground>();
        var payment = facts.payment();
        if (!facts.priced()) {
            grounds.add(PAYMENT_WITHOUT_PRICE);
        }
        if (WITHOUT_BASIS.contains(facts.state())) {
            grounds.add(PAYMENT_NOT_ON_AGREEMENT);
        }
        if (payment.amount() == null || payment.amount().signum() <= 0) {
            grounds.add(PAYMENT_NOT_POSITIVE);
        } else if (payment.amount().stripTrailingZeros().scale() > 2) {
            grounds.add(PAYMENT_MORE_EXACT_THAN_TIYN);
        }
        if (payment.paidOn() == null || payment.paidOn().isAfter(facts.today())) {
            grounds.add(PAYMENT_IN_FUTURE);
        }
        if (payment.documentNo() == null || payment.documentNo().isBlank()) {
            grounds.add(PAYMENT_DOCUMENT_MISSING);
        }
        return new Ruling(grounds);
    }

    /** @param price null where a budget pays */
    public PaymentStanding standing(PriceTerms price, BigDecimal paid, LocalDate today) {
        return price == null
                ? PaymentStanding.NO_PRICE
                : PaymentStanding.of(price.amount(), paid, price.dueOn(), today);
    }
}
