package kz.bilik.course.policy;

import static kz.bilik.course.policy.CourseRefusal.CLASSES_NOT_HELD;
import static kz.bilik.course.policy.CourseRefusal.REGISTER_OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.course.policy.AssessmentStartFacts.TimetabledClass;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.GroundTexts;
import org.junit.jupiter.api.Test;

class AssessmentStartPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private final AssessmentStartPolicy policy = new AssessmentStartPolicy();

    @Test
    @Paragraph("23(3)")
    void the_assessment_begins_on_the_day_of_the_last_class_and_not_before_it() {
        assertThat(decide(held(1, TODAY.minusDays(1)), held(2, TODAY)).isAllowed())
                .isTrue();
        assertThat(decide(held(1, TODAY.minusDays(1)), held(2, TODAY.plusDays(1)))
                        .grounds())
                .containsExactly(CLASSES_NOT_HELD);
    }

    @Test
    @Paragraph("23(3)")
    void one_missing_mark_of_one_active_listener_keeps_the_register_open() {
        assertThat(decide(lacking(1, TODAY, 1)).grounds()).containsExactly(REGISTER_OPEN);
        assertThat(decide(lacking(1, TODAY, 0)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("23(3)")
    void the_classes_that_stand_open_are_named_and_a_class_to_come_lacks_no_mark_yet() {
        var ruling = decide(
                held(1, TODAY.minusDays(2)),
                lacking(2, TODAY.minusDays(1), 3),
                lacking(3, TODAY.plusDays(3), 12),
                lacking(4, TODAY.plusDays(4), 12));

        assertThat(ruling.grounds()).containsExactly(CLASSES_NOT_HELD, REGISTER_OPEN);
        assertThat(GroundTexts.of(CLASSES_NOT_HELD, ruling.settings()).en())
                .startsWith("Classes have not been held yet: № 3 (09.03.2026), № 4 (10.03.2026).");
        assertThat(GroundTexts.of(REGISTER_OPEN, ruling.settings()).en())
                .endsWith("for the classes: № 2 (05.03.2026).");
    }

    @Test
    @Paragraph("23(3)")
    void a_register_that_was_kept_elsewhere_counts_as_it_came() {
        assertThat(decide(new TimetabledClass(1, TODAY.plusYears(1), true, 5, false))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("23(3)")
    void a_cancelled_class_stands_open_until_another_takes_its_place_whatever_its_day() {
        var past = new TimetabledClass(2, TODAY.minusDays(3), false, 4, true);
        var future = new TimetabledClass(5, TODAY.plusDays(3), false, 4, true);

        var ruling = decide(held(1, TODAY.minusDays(4)), past, future);

        assertThat(ruling.grounds()).containsExactly(CourseRefusal.CLASSES_NOT_REPLACED);
        assertThat(GroundTexts.of(CourseRefusal.CLASSES_NOT_REPLACED, ruling.settings())
                        .en())
                .contains("№ 2 (03.03.2026), № 5 (09.03.2026)");
    }

    private Ruling decide(TimetabledClass... classes) {
        return policy.decide(new AssessmentStartFacts(TODAY, List.of(classes)));
    }

    private static TimetabledClass held(int position, LocalDate day) {
        return lacking(position, day, 0);
    }

    private static TimetabledClass lacking(int position, LocalDate day, long unmarked) {
        return new TimetabledClass(position, day, false, unmarked, false);
    }
}
