package kz.bilik.course.policy;

import static kz.bilik.course.policy.CourseRefusal.END_BEFORE_START;
import static kz.bilik.course.policy.CourseRefusal.MAX_SCORE_NOT_POSITIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class CourseTermsPolicyTest {

    private final CourseTermsPolicy policy = new CourseTermsPolicy();

    @Test
    @Paragraph("22")
    void a_course_does_not_end_before_it_starts() {
        assertThat(grounds("2026-02-02", "2026-02-01", "50")).containsExactly(END_BEFORE_START);
        assertThat(grounds("2026-02-02", "2026-02-02", "50")).isEmpty();
    }

    @Test
    @Paragraph("23(4)")
    void a_test_has_a_highest_score_to_take_a_half_of() {
        assertThat(grounds("2026-02-02", "2026-02-13", "0")).containsExactly(MAX_SCORE_NOT_POSITIVE);
        assertThat(grounds("2026-02-02", "2026-02-13", "-1")).containsExactly(MAX_SCORE_NOT_POSITIVE);
        assertThat(grounds("2026-02-02", "2026-02-13", "0.01")).isEmpty();
    }

    private List<Ground> grounds(String start, String end, String maxScore) {
        return policy.decide(
                        new CourseTermsFacts(LocalDate.parse(start), LocalDate.parse(end), new BigDecimal(maxScore)))
                .grounds();
    }
}
