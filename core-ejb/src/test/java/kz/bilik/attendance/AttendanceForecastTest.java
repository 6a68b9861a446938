package kz.bilik.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.attendance.AttendanceForecast.ClassMark;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AttendanceForecastTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final BigDecimal HOURS = new BigDecimal("72");

    @Test
    @Paragraph("23(3)")
    void of_72_hours_fourteen_and_four_tenths_may_be_missed() {
        assertThat(afterMissing("8.4").mayStillMissHours()).isEqualByComparingTo("6");
        assertThat(afterMissing("14.4")).satisfies(forecast -> {
            assertThat(forecast.mayStillMissHours()).isEqualByComparingTo("0");
            assertThat(forecast.reachable()).isTrue();
        });
        assertThat(afterMissing("14.5").reachable()).isFalse();
    }

    @Test
    @Paragraph("23(3)")
    void fifteen_percent_missed_endanger() {
        assertThat(afterMissing("10.5").endangered()).isFalse();
        assertThat(afterMissing("10.8").endangered()).isTrue();
    }

    @Test
    @Paragraph("23(3)")
    void the_day_is_named_on_which_nothing_but_absence_loses_the_minimum() {
        assertThat(of("36", classes(9, "4")).unreachableOn()).isEqualTo(MONDAY.plusDays(2));
        assertThat(of("36", classes(9, "4", "4", "4")).unreachableOn()).isEqualTo(MONDAY.plusDays(4));
        assertThat(of("36", classes(9, "4", "4", "4", "4", "4", "4", "4", "4", "4"))
                        .unreachableOn())
                .isNull();
        assertThat(of("36", classes(9, "4", "4", "4", "4", "4", "4", "4", "4")).unreachableOn())
                .isNull();
    }

    @Test
    @Paragraph("23(3)")
    void once_it_is_lost_the_day_is_that_of_the_class_with_which_it_was() {
        var lost = of("36", classes(9, "4", "0", "0", "4", "0"));

        assertThat(lost.reachable()).isFalse();
        assertThat(lost.mayStillMissHours()).isEqualByComparingTo("0");
        assertThat(lost.unreachableOn()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    @Paragraph("23(3)")
    void hours_of_another_stream_count_and_can_make_up_for_what_is_missed_here() {
        var missed = classes(9, "0", "0", "0");

        assertThat(of("36", missed).reachable()).isFalse();
        var credited = AttendanceForecast.of(new BigDecimal("12"), missed, new BigDecimal("36"), Settings.defaults());
        assertThat(credited.reachable()).isTrue();
        assertThat(credited.endangered()).isFalse();
        assertThat(credited.mayStillMissHours()).isEqualByComparingTo("7.2");
    }

    @Test
    @Paragraph("23(3)")
    void classes_are_counted_beside_the_hours_and_can_say_something_else() {
        var unequal = new ArrayList<ClassMark>();
        Stream.of("4", "4", "4", "4", "4", "4", "0", "0")
                .forEach(hours -> unequal.add(mark(unequal.size(), "4", hours)));
        Stream.of("2", "2").forEach(hours -> unequal.add(mark(unequal.size(), "2", hours)));

        assertThat(LessonCount.of(unequal)).isEqualTo(new LessonCount(8, 10));
        assertThat(LessonCount.of(unequal).percent()).isEqualTo("80.00");
        assertThat(of("36", unequal).reachable()).isFalse();
    }

    @Test
    @Paragraph("23(3)")
    void a_class_counts_from_half_of_its_hours() {
        assertThat(LessonCount.of(List.of(mark(0, "4", "2"))).attended()).isEqualTo(1);
        assertThat(LessonCount.of(List.of(mark(0, "4", "1.5"))).attended()).isZero();
        assertThat(LessonCount.of(List.of(mark(0, "4", null))).attended()).isZero();
    }

    private static AttendanceForecast afterMissing(String hours) {
        var attended = HOURS.subtract(new BigDecimal(hours));
        return of("72", List.of(new ClassMark(MONDAY, HOURS, attended)));
    }

    private static AttendanceForecast of(String hours, List<ClassMark> classes) {
        return AttendanceForecast.of(BigDecimal.ZERO, classes, new BigDecimal(hours), Settings.defaults());
    }

    /** Classes of four hours, one a day, the first of them with these marks. */
    private static List<ClassMark> classes(int count, String... attended) {
        var classes = new ArrayList<ClassMark>();
        for (var at = 0; at < count; at++) {
            classes.add(mark(at, "4", at < attended.length ? attended[at] : null));
        }
        return classes;
    }

    private static ClassMark mark(int day, String hours, String attended) {
        return new ClassMark(
                MONDAY.plusDays(day), new BigDecimal(hours), attended == null ? null : new BigDecimal(attended));
    }
}
