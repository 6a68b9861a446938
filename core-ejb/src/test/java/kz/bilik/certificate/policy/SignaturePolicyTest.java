package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class SignaturePolicyTest {

    private final SignaturePolicy policy = new SignaturePolicy();

    @Test
    @Paragraph("29")
    void certificates_with_papers_in_the_name_of_the_caller_are_signed() {
        assertThat(policy.decide(new SignatureFacts(2, 2, 0)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("26")
    void nothing_is_signed_when_nothing_waits() {
        assertThat(policy.decide(new SignatureFacts(0, 0, 0)).grounds())
                .containsExactly(SignatureRefusal.NOTHING_TO_SIGN);
    }

    @Test
    @Paragraph("26")
    void a_paper_that_is_not_there_cannot_be_signed() {
        assertThat(policy.decide(new SignatureFacts(2, 1, 0)).grounds())
                .containsExactly(SignatureRefusal.PAPERS_NOT_READY);
    }

    @Test
    @Paragraph("29")
    void a_paper_that_names_somebody_else_is_not_signed() {
        assertThat(policy.decide(new SignatureFacts(2, 2, 1)).grounds())
                .containsExactly(SignatureRefusal.OTHER_NAME_ON_PAPER);
    }

    @Test
    @Paragraph("29")
    void papers_are_signed_as_they_are_made_for_programs_only() {
        assertThat(policy.decideOnMaking(true).isAllowed()).isTrue();
        assertThat(policy.decideOnMaking(false).grounds()).containsExactly(SignatureRefusal.SIGNATORY_MUST_SIGN);
    }
}
