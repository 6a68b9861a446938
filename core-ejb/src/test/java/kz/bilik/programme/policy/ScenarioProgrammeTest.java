package kz.bilik.programme.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.policy.StageFacts.Stage;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

/** The scenarios of the acceptance list about programmes and the terms of courses. */
class ScenarioProgrammeTest {

    private static final Settings RULES = Settings.defaults();

    private final DurationPolicy duration = new DurationPolicy();
    private final StagePolicy stages = new StagePolicy();
    private final FormPolicy forms = new FormPolicy();

    @Test
    @Paragraph({"22", "22(1)", "22(2)"})
    void scenario_40_hours_from_36_are_short_to_108_and_long_from_109_and_always_whole() {
        assertThat(duration.decide(hours("35", "35")).grounds()).containsExactly(DurationRefusal.HOURS_BELOW_MINIMUM);
        assertThat(duration.decide(hours("36", "36")).isAllowed()).isTrue();
        assertThat(duration.term(36, RULES)).isEqualTo(CourseTerm.SHORT);
        assertThat(duration.term(108, RULES)).isEqualTo(CourseTerm.SHORT);
        assertThat(duration.term(109, RULES)).isEqualTo(CourseTerm.LONG);
        assertThat(duration.decide(hours("36.5", "36.5")).grounds())
                .containsExactly(DurationRefusal.HOURS_NOT_WHOLE, DurationRefusal.MODULE_HOURS_NOT_WHOLE);
    }

    @Test
    @Paragraph("16")
    void scenario_41_modules_of_70_hours_do_not_make_72() {
        assertThat(duration.decide(hours("72", "30", "40")).grounds())
                .containsExactly(DurationRefusal.MODULE_HOURS_DO_NOT_SUM);
        assertThat(duration.decide(hours("72", "32", "40")).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("22")
    void scenario_42_stages_in_2026_and_2028_leave_2027_out() {
        assertThat(stages.decide(staged(
                                36, stage("2026-10-05", "2026-10-16", 18), stage("2028-02-01", "2028-02-12", 18)))
                        .grounds())
                .containsExactly(StageRefusal.STAGE_YEAR_LEFT_OUT);
        assertThat(stages.decide(staged(
                                54,
                                stage("2026-10-05", "2026-10-16", 18),
                                stage("2027-10-05", "2027-10-16", 18),
                                stage("2028-02-01", "2028-02-12", 18)))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("4")
    void scenario_43_a_mixed_course_has_classes_of_both_kinds() {
        assertThat(forms.decide(new FormFacts(CourseForm.MIXED, true, 0, 12)).grounds())
                .containsExactly(FormRefusal.MIXED_WITHOUT_FACE_TO_FACE);
        assertThat(forms.decide(new FormFacts(CourseForm.MIXED, true, 12, 0)).grounds())
                .containsExactly(FormRefusal.MIXED_WITHOUT_DISTANCE);
        assertThat(forms.decide(new FormFacts(CourseForm.MIXED, true, 1, 1)).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("4")
    void classes_at_a_distance_are_held_where_the_course_foresees_them() {
        assertThat(forms.decide(new FormFacts(CourseForm.WITHOUT_LEAVE, false, 5, 1))
                        .grounds())
                .containsExactly(FormRefusal.DISTANCE_NOT_FORESEEN);
        assertThat(forms.decide(new FormFacts(CourseForm.WITHOUT_LEAVE, true, 0, 6))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("19")
    void stages_are_two_follow_each_other_and_have_the_hours_of_the_course() {
        assertThat(stages.decide(staged(36, stage("2026-10-05", "2026-10-16", 36)))
                        .grounds())
                .containsExactly(StageRefusal.COURSE_STAGES_TOO_FEW);
        assertThat(stages.decide(staged(
                                36, stage("2026-10-05", "2026-10-16", 18), stage("2026-10-16", "2026-10-20", 18)))
                        .grounds())
                .containsExactly(StageRefusal.STAGE_DATES_OUT_OF_ORDER);
        assertThat(stages.decide(staged(
                                36, stage("2026-10-05", "2026-10-16", 18), stage("2026-11-16", "2026-11-20", 17)))
                        .grounds())
                .containsExactly(StageRefusal.STAGE_HOURS_DO_NOT_SUM);
        assertThat(stages.decide(new StageFacts(Delivery.ONE_TIME, 36, List.of()))
                        .isAllowed())
                .isTrue();
    }

    private static DurationFacts hours(String whole, String... modules) {
        return new DurationFacts(
                new BigDecimal(whole),
                List.of(modules).stream().map(BigDecimal::new).toList(),
                RULES);
    }

    private static StageFacts staged(int hours, Stage... stages) {
        return new StageFacts(Delivery.STAGED, hours, List.of(stages));
    }

    private static Stage stage(String start, String end, int hours) {
        return new Stage(LocalDate.parse(start), LocalDate.parse(end), hours);
    }
}
