package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class StockPolicyTest {

    private final StockPolicy policy = new StockPolicy();

    @Test
    @Paragraph("26")
    void as_many_blanks_as_certificates_are_enough() {
        assertThat(policy.decide(new StockFacts(25, 3, 25)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("26")
    void one_blank_too_few_refuses_all() {
        assertThat(policy.decide(new StockFacts(25, 3, 24)).grounds()).containsExactly(StockRefusal.TOO_FEW_BLANKS);
    }

    @Test
    @Paragraph("26")
    void references_need_no_blank() {
        assertThat(policy.decide(new StockFacts(0, 3, 0)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("26")
    void a_course_that_earned_nothing_is_refused() {
        assertThat(policy.decide(new StockFacts(0, 0, 10)).grounds()).containsExactly(StockRefusal.NOTHING_TO_ISSUE);
    }
}
