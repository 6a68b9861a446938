package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_BELOW_MINIMUM;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentPolicyTest {

    private final AssessmentPolicy policy = new AssessmentPolicy();

    @ParameterizedTest
    @CsvSource({"25, 50", "50, 50", "12.5, 25", "13, 25", "50, 100", "0.5, 1"})
    @Paragraph({"23(4)", "G-1"})
    void half_of_the_highest_possible_score_passes(BigDecimal score, BigDecimal maxScore) {
        assertThat(policy.decide(facts(score, maxScore)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"24.99, 50", "12, 25", "12.49, 25", "0, 50", "49.99, 100"})
    @Paragraph({"23(4)", "G-1"})
    void less_does_not_however_close(BigDecimal score, BigDecimal maxScore) {
        assertThat(policy.decide(facts(score, maxScore)).grounds()).containsExactly(SCORE_BELOW_MINIMUM);
    }

    @Test
    @Paragraph("23(4)")
    void who_did_not_come_has_not_passed() {
        assertThat(policy.decide(facts(null, new BigDecimal("50"))).grounds()).containsExactly(SCORE_MISSING);
    }

    private static ScoreFacts facts(BigDecimal score, BigDecimal maxScore) {
        return new ScoreFacts(score, maxScore, Settings.defaults());
    }
}
