package kz.bilik.programme.policy;

import static kz.bilik.programme.policy.DurationRefusal.HOURS_BELOW_MINIMUM;
import static kz.bilik.programme.policy.DurationRefusal.HOURS_NOT_WHOLE;
import static kz.bilik.programme.policy.DurationRefusal.MODULES_MISSING;
import static kz.bilik.programme.policy.DurationRefusal.MODULE_HOURS_DO_NOT_SUM;
import static kz.bilik.programme.policy.DurationRefusal.MODULE_HOURS_NOT_WHOLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kz.bilik.programme.CourseTerm;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationPolicyTest {

    private static final Settings RULES = Settings.defaults();

    private final DurationPolicy policy = new DurationPolicy();

    @Test
    @Paragraph("22(1)")
    void thirty_six_hours_are_a_course_and_thirty_five_are_not() {
        assertThat(grounds("36", "18", "18")).isEmpty();
        assertThat(grounds("35", "18", "17")).containsExactly(HOURS_BELOW_MINIMUM);
    }

    @Test
    @Paragraph("22")
    void half_an_hour_is_no_academic_hour() {
        assertThat(grounds("36.5", "18", "18.5")).containsExactly(HOURS_NOT_WHOLE, MODULE_HOURS_NOT_WHOLE);
        assertThat(grounds("36.0", "18.0", "18")).isEmpty();
    }

    @Test
    @Paragraph("22")
    void a_module_without_hours_is_refused() {
        assertThat(grounds("36", "36", "0")).containsExactly(MODULE_HOURS_NOT_WHOLE);
        assertThat(grounds("36", "40", "-4")).containsExactly(MODULE_HOURS_NOT_WHOLE);
    }

    @Test
    @Paragraph("16")
    void the_modules_make_up_the_whole() {
        assertThat(grounds("72", "30", "40")).containsExactly(MODULE_HOURS_DO_NOT_SUM);
        assertThat(grounds("72", "30", "42")).isEmpty();
        assertThat(grounds("72")).containsExactly(MODULES_MISSING);
    }

    @Test
    @Paragraph({"16", "22", "22(1)"})
    void all_grounds_are_named() {
        assertThat(grounds("35.5", "10", "20"))
                .containsExactly(HOURS_NOT_WHOLE, HOURS_BELOW_MINIMUM, MODULE_HOURS_DO_NOT_SUM);
    }

    @ParameterizedTest
    @CsvSource({"36, SHORT", "72, SHORT", "108, SHORT", "109, LONG", "120, LONG"})
    @Paragraph({"22(1)", "22(2)"})
    void exactly_108_hours_are_still_short_term(int hours, CourseTerm term) {
        assertThat(policy.term(hours, RULES)).isEqualTo(term);
    }

    private List<Ground> grounds(String hours, String... modules) {
        var facts = new DurationFacts(
                new BigDecimal(hours),
                Arrays.stream(modules).map(BigDecimal::new).toList(),
                RULES);
        return policy.decide(facts).grounds();
    }
}
