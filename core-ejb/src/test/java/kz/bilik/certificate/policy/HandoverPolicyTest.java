package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class HandoverPolicyTest {

    private final HandoverPolicy policy = new HandoverPolicy();

    @Test
    @Paragraph("26")
    void signed_certificates_with_their_papers_and_blanks_are_handed_over() {
        assertThat(policy.decide(new HandoverFacts(2, 2, 2)).isAllowed()).isTrue();
        assertThat(policy.decide(new HandoverFacts(0, 0, 0)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("26")
    void a_certificate_whose_new_paper_is_not_made_yet_waits_for_it() {
        assertThat(policy.decide(new HandoverFacts(2, 1, 2)).grounds())
                .containsExactly(HandoverRefusal.NEW_PAPERS_NOT_READY);
    }

    @Test
    @Paragraph("26")
    void a_certificate_whose_blank_was_written_off_is_printed_anew_first() {
        assertThat(policy.decide(new HandoverFacts(2, 2, 1)).grounds())
                .containsExactly(HandoverRefusal.BLANK_WRITTEN_OFF);
    }
}
