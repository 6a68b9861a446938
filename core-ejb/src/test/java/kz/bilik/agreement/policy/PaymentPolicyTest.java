package kz.bilik.agreement.policy;

import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_DOCUMENT_MISSING;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_IN_FUTURE;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_MORE_EXACT_THAN_TIYN;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_NOT_ON_AGREEMENT;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_NOT_POSITIVE;
import static kz.bilik.agreement.policy.PaymentRefusal.PAYMENT_WITHOUT_PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.Payment;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PaymentPolicyTest {

    private static final LocalDate DUE = LocalDate.parse("2026-09-01");
    private static final PriceTerms PRICE =
            new PriceTerms(new BigDecimal("48000.50"), Payer.LISTENER, "Әлімқұлова Құндыз", DUE, "", "KZ00");

    private final PaymentPolicy policy = new PaymentPolicy();

    @Test
    @Paragraph("24")
    void money_is_booked_on_a_price_that_somebody_signed() {
        assertThat(decided(AgreementState.SIGNED_BY_LISTENER, true, payment("0.01", DUE, "П-1")))
                .isEmpty();
        assertThat(decided(AgreementState.IN_FORCE, false, payment("1", DUE, "П-1")))
                .containsExactly(PAYMENT_WITHOUT_PRICE);
    }

    @ParameterizedTest
    @EnumSource(
            value = AgreementState.class,
            names = {"DRAFT", "OFFERED", "DECLINED"})
    @Paragraph("24")
    void what_nobody_has_signed_is_no_basis(AgreementState state) {
        assertThat(decided(state, true, payment("1", DUE, "П-1"))).containsExactly(PAYMENT_NOT_ON_AGREEMENT);
    }

    @Test
    @Paragraph("24")
    void a_payment_is_more_than_nothing_and_exact_to_the_tiyn() {
        assertThat(decided(AgreementState.IN_FORCE, true, payment("0", DUE, "П-1")))
                .containsExactly(PAYMENT_NOT_POSITIVE);
        assertThat(decided(AgreementState.IN_FORCE, true, payment("1.005", DUE, "П-1")))
                .containsExactly(PAYMENT_MORE_EXACT_THAN_TIYN);
    }

    @Test
    @Paragraph("24")
    void a_payment_has_a_document_and_a_day_that_has_come() {
        assertThat(decided(AgreementState.IN_FORCE, true, payment("1", DUE.plusDays(1), " ")))
                .containsExactly(PAYMENT_IN_FUTURE, PAYMENT_DOCUMENT_MISSING);
        assertThat(decided(AgreementState.IN_FORCE, true, payment("1", null, "П-1")))
                .containsExactly(PAYMENT_IN_FUTURE);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-09-01, UNPAID",
        "0, 2026-09-02, OVERDUE",
        "48000.49, 2026-09-01, PARTLY_PAID",
        "48000.49, 2026-09-02, OVERDUE",
        "48000.50, 2026-09-02, PAID",
        "48001, 2026-09-02, PAID"
    })
    @Paragraph("24")
    void the_last_day_of_payment_counts(BigDecimal paid, LocalDate today, PaymentStanding standing) {
        assertThat(policy.standing(PRICE, paid, today)).isEqualTo(standing);
    }

    @Test
    @Paragraph("24")
    void where_a_budget_pays_nothing_is_owed() {
        assertThat(policy.standing(null, BigDecimal.ZERO, DUE.plusYears(1))).isEqualTo(PaymentStanding.NO_PRICE);
    }

    private List<Ground> decided(AgreementState state, boolean priced, Payment payment) {
        return policy.decide(new PaymentFacts(state, priced, payment, DUE)).grounds();
    }

    private static Payment payment(String amount, LocalDate day, String document) {
        return new Payment(day, new BigDecimal(amount), document);
    }
}
