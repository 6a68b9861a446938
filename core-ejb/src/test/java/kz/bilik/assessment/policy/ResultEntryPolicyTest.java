package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.GRADES_MORE_THAN_MODULES;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_OUT_OF_RANGE;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_TOO_PRECISE;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_OUT_OF_RANGE;
import static kz.bilik.assessment.policy.AssessmentRefusal.SCORE_TOO_PRECISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ResultEntryPolicyTest {

    private final ResultEntryPolicy policy = new ResultEntryPolicy();

    @Test
    @Paragraph("23(4)")
    void a_score_lies_between_nothing_and_the_highest() {
        assertThat(score("0")).isEmpty();
        assertThat(score("50")).isEmpty();
        assertThat(score("50.01")).containsExactly(SCORE_OUT_OF_RANGE);
        assertThat(score("-1")).containsExactly(SCORE_OUT_OF_RANGE);
        assertThat(score(null)).isEmpty();
    }

    @Test
    @Paragraph("23(4)")
    void no_score_is_rounded_over_the_limit_when_it_is_kept() {
        assertThat(score("24.99")).isEmpty();
        assertThat(score("24.999")).containsExactly(SCORE_TOO_PRECISE);
        assertThat(score("24.990")).isEmpty();
    }

    @Test
    @Paragraph("2(7)")
    void a_grade_is_a_percentage() {
        assertThat(grades("0", "100", "77.5")).isEmpty();
        assertThat(grades("0", "100.01", "77")).containsExactly(GRADE_OUT_OF_RANGE);
        assertThat(grades("-0.5", "100", "77")).containsExactly(GRADE_OUT_OF_RANGE);
        assertThat(grades("49.999", "100", null)).containsExactly(GRADE_TOO_PRECISE);
    }

    @Test
    @Paragraph("2(7)")
    void there_is_one_grade_per_module() {
        assertThat(grades("90", "90", "90", "90")).containsExactly(GRADES_MORE_THAN_MODULES);
    }

    private List<Ground> score(String score) {
        return policy.score(new ScoreFacts(
                        score == null ? null : new BigDecimal(score), new BigDecimal("50"), Settings.defaults()))
                .grounds();
    }

    private List<Ground> grades(String... grades) {
        var given = Arrays.stream(grades)
                .map(grade -> grade == null ? null : new BigDecimal(grade))
                .toList();
        return policy.grades(new GradesFacts(given, 3, Settings.defaults())).grounds();
    }
}
