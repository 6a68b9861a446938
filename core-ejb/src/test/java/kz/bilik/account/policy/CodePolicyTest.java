package kz.bilik.account.policy;

import static kz.bilik.account.policy.CodeRefusal.CODE_USED;
import static kz.bilik.account.policy.CodeRefusal.CODE_WRONG;
import static kz.bilik.account.policy.CodeRefusal.TOO_MANY_WRONG_CODES;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class CodePolicyTest {

    private final CodePolicy policy = new CodePolicy();

    @Test
    @Paragraph("SEC-4")
    void a_code_counts_once_and_none_before_it_counts_after_it() {
        assertThat(policy.decide(new CodeFacts(101, 100, 0)).isAllowed()).isTrue();
        assertThat(policy.decide(new CodeFacts(100, 100, 0)).grounds()).containsExactly(CODE_USED);
        assertThat(policy.decide(new CodeFacts(99, 100, 0)).grounds()).containsExactly(CODE_USED);
    }

    @Test
    @Paragraph("SEC-4")
    void a_code_of_no_step_near_is_wrong() {
        assertThat(policy.decide(new CodeFacts(0, 0, 0)).grounds()).containsExactly(CODE_WRONG);
    }

    @Test
    @Paragraph("SEC-4")
    void after_ten_wrong_codes_not_even_the_right_one_is_looked_at() {
        assertThat(policy.decide(new CodeFacts(101, 100, 9)).isAllowed()).isTrue();
        assertThat(policy.decide(new CodeFacts(101, 100, 10)).grounds()).containsExactly(TOO_MANY_WRONG_CODES);
    }
}
