package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_FAILING;
import static kz.bilik.assessment.policy.AssessmentRefusal.GRADE_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class SupplementPolicyTest {

    private final SupplementPolicy policy = new SupplementPolicy();

    @Test
    @Paragraph("2(7)")
    void every_module_has_a_grade() {
        assertThat(grounds("90", "85", "77")).isEmpty();
        assertThat(grounds("90", null, "77")).containsExactly(GRADE_MISSING);
        assertThat(grounds("90", "85")).containsExactly(GRADE_MISSING);
        assertThat(grounds()).containsExactly(GRADE_MISSING);
    }

    @Test
    @Paragraph("2(7)")
    void a_module_is_mastered_from_fifty_percent() {
        assertThat(grounds("50", "50", "50")).isEmpty();
        assertThat(grounds("90", "49.99", "77")).containsExactly(GRADE_FAILING);
        assertThat(grounds("49", null, "77")).containsExactly(GRADE_MISSING, GRADE_FAILING);
    }

    private List<Ground> grounds(String... grades) {
        var given = Arrays.stream(grades)
                .map(grade -> grade == null ? null : new BigDecimal(grade))
                .toList();
        return policy.decide(new GradesFacts(given, 3, Settings.defaults())).grounds();
    }
}
