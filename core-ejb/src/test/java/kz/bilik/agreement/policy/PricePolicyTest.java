package kz.bilik.agreement.policy;

import static kz.bilik.agreement.policy.PriceRefusal.BANK_DETAILS_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PAYER_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PAYMENT_DAY_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_MISSING;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_MORE_EXACT_THAN_TIYN;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_NEGATIVE;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_NOT_FOR_BUDGET;
import static kz.bilik.agreement.policy.PriceRefusal.PRICE_TOO_GREAT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.agreement.Payer;
import kz.bilik.agreement.PriceTerms;
import kz.bilik.programme.Funding;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PricePolicyTest {

    private static final LocalDate DUE = LocalDate.parse("2026-09-01");

    private final PricePolicy policy = new PricePolicy();

    @Test
    @Paragraph("24")
    void an_extra_budgetary_agreement_without_a_price_is_refused() {
        assertThat(policy.decide(new PriceFacts(Funding.EXTRA_BUDGET, null)).grounds())
                .containsExactly(PRICE_MISSING);
        assertThat(policy.decide(new PriceFacts(
                                Funding.EXTRA_BUDGET,
                                new PriceTerms(null, Payer.LISTENER, "Әлімқұлова Құндыз", DUE, "", "KZ00")))
                        .grounds())
                .containsExactly(PRICE_MISSING);
    }

    @ParameterizedTest
    @EnumSource(
            value = Funding.class,
            names = {"REPUBLICAN_BUDGET", "LOCAL_BUDGET"})
    @Paragraph("24")
    void an_agreement_that_a_budget_pays_has_no_price(Funding funding) {
        assertThat(policy.decide(new PriceFacts(funding, null)).isAllowed()).isTrue();
        assertThat(policy.decide(new PriceFacts(funding, terms("0"))).grounds()).containsExactly(PRICE_NOT_FOR_BUDGET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "48000", "48000.50", "48000.500", "9999999999.99"})
    @Paragraph("24")
    void a_price_of_nothing_or_more_to_the_tiyn_is_one(String amount) {
        assertThat(decided(amount).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("24")
    void a_price_below_nothing_is_refused() {
        assertThat(decided("-0.01").grounds()).containsExactly(PRICE_NEGATIVE);
    }

    @Test
    @Paragraph("24")
    void a_part_of_a_tiyn_is_refused() {
        assertThat(decided("48000.005").grounds()).containsExactly(PRICE_MORE_EXACT_THAN_TIYN);
    }

    @Test
    @Paragraph("24")
    void a_price_that_nobody_can_mean_is_refused() {
        assertThat(decided("10000000000").grounds()).containsExactly(PRICE_TOO_GREAT);
    }

    @Test
    @Paragraph("24")
    void every_gap_of_the_block_is_named_at_once() {
        var terms = new PriceTerms(new BigDecimal("48000"), null, " ", null, "", "");

        assertThat(policy.decide(new PriceFacts(Funding.EXTRA_BUDGET, terms)).grounds())
                .containsExactly(PAYER_MISSING, PAYMENT_DAY_MISSING, BANK_DETAILS_MISSING);
    }

    private Ruling decided(String amount) {
        return policy.decide(new PriceFacts(Funding.EXTRA_BUDGET, terms(amount)));
    }

    private static PriceTerms terms(String amount) {
        return new PriceTerms(
                new BigDecimal(amount), Payer.EMPLOYER, "«Балдәурен» бөбекжайы", DUE, "", "KZ00 0000 0000 0000 0000");
    }
}
