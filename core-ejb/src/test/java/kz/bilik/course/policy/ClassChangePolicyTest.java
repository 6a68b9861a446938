package kz.bilik.course.policy;

import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_ALREADY_CANCELLED;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_ALREADY_MARKED;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_ALREADY_REPLACED;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_CANCELLED_WITHOUT_REASON;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_CHANGE_CLOSED;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_NOT_CANCELLED;
import static kz.bilik.course.policy.ClassChangeRefusal.CLASS_TAKEN_OVER;
import static kz.bilik.course.policy.ClassChangeRefusal.REPLACEMENT_OUTSIDE_COURSE;
import static kz.bilik.course.policy.ClassChangeRefusal.REPLACEMENT_WITHOUT_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.course.CourseState;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClassChangePolicyTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate END = LocalDate.of(2026, 3, 13);

    private final ClassChangePolicy policy = new ClassChangePolicy();

    @Test
    @Paragraph("16")
    void a_class_is_cancelled_with_a_reason_and_never_once_it_was_attended() {
        assertThat(policy.cancel(facts(false, false, false, "тренер ауырып қалды", null))
                        .isAllowed())
                .isTrue();
        assertThat(policy.cancel(facts(false, false, false, " ", null)).grounds())
                .containsExactly(CLASS_CANCELLED_WITHOUT_REASON);
        assertThat(policy.cancel(facts(true, false, true, null, null)).grounds())
                .containsExactly(CLASS_ALREADY_CANCELLED, CLASS_ALREADY_MARKED, CLASS_CANCELLED_WITHOUT_REASON);
    }

    @Test
    @Paragraph("16")
    void a_register_that_was_kept_elsewhere_has_no_classes_to_cancel() {
        var summary =
                new ClassChangeFacts(CourseState.IN_PROGRESS, true, false, false, false, "себеп", null, START, END);

        assertThat(policy.cancel(summary).grounds()).containsExactly(CLASS_TAKEN_OVER);
    }

    @Test
    @Paragraph("16")
    void another_class_takes_its_place_once_within_the_days_of_the_course() {
        assertThat(policy.replace(facts(true, false, false, null, START)).isAllowed())
                .isTrue();
        assertThat(policy.replace(facts(true, false, false, null, END)).isAllowed())
                .isTrue();
        assertThat(policy.replace(facts(true, false, false, null, END.plusDays(1)))
                        .grounds())
                .containsExactly(REPLACEMENT_OUTSIDE_COURSE);
        assertThat(policy.replace(facts(true, false, false, null, START.minusDays(1)))
                        .grounds())
                .containsExactly(REPLACEMENT_OUTSIDE_COURSE);
        assertThat(policy.replace(facts(true, true, false, null, null)).grounds())
                .containsExactly(CLASS_ALREADY_REPLACED, REPLACEMENT_WITHOUT_DAY);
        assertThat(policy.replace(facts(false, false, false, null, START)).grounds())
                .containsExactly(CLASS_NOT_CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(
            value = CourseState.class,
            names = {"IN_PROGRESS", "PAUSED"},
            mode = EnumSource.Mode.EXCLUDE)
    @Paragraph("16")
    void single_classes_change_only_while_the_course_is_taught(CourseState state) {
        var facts = new ClassChangeFacts(state, false, false, false, false, "себеп", START, START, END);

        assertThat(policy.cancel(facts).grounds()).containsExactly(CLASS_CHANGE_CLOSED);
        assertThat(policy.replace(facts).grounds()).contains(CLASS_CHANGE_CLOSED);
    }

    private static ClassChangeFacts facts(
            boolean cancelled, boolean replaced, boolean marked, String reason, LocalDate day) {
        return new ClassChangeFacts(
                CourseState.IN_PROGRESS, false, cancelled, replaced, marked, reason, day, START, END);
    }
}
