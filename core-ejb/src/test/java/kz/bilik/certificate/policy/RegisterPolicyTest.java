package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class RegisterPolicyTest {

    private final RegisterPolicy policy = new RegisterPolicy();

    @Test
    @Paragraph("26")
    void a_workbook_has_twenty_thousand_rows_and_not_one_more() {
        assertThat(policy.decide(20_000).isAllowed()).isTrue();
        assertThat(policy.decide(20_001).grounds()).containsExactly(RegisterRefusal.REGISTER_TOO_LONG);
    }
}
