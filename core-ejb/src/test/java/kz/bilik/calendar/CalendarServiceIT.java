package kz.bilik.calendar;

import static kz.bilik.calendar.CalendarRefusal.CALENDAR_REASON_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.inject.Inject;
import java.time.LocalDate;
import kz.bilik.audit.AuditTrail;
import kz.bilik.it.AsAdmin;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CalendarServiceIT {

    private static final LocalDate MONDAY = LocalDate.of(2190, 1, 4);
    private static final CalendarDay DAY_OFF =
            new CalendarDay(MONDAY, DayKind.HOLIDAY, new LocalText("Мереке", "Праздник", "Holiday"), "жаңа заң", false);

    @Inject
    private CalendarService service;

    @Inject
    private AuditTrail trail;

    @Inject
    private AsAdmin admin;

    @Test
    void the_delivered_calendar_counts_as_published() {
        assertThat(service.calendar().addWorkingDays(LocalDate.of(2026, 3, 20), 5))
                .isEqualTo("2026-04-01");
        assertThat(service.calendar().addWorkingDays(LocalDate.of(2026, 12, 25), 5))
                .isEqualTo("2027-01-05");
        assertThat(service.days(2026)).extracting(CalendarDay::day).contains(LocalDate.of(2026, 5, 27));
    }

    @Test
    void an_announced_day_holds_until_it_is_withdrawn_and_both_are_recorded() throws Exception {
        admin.run(() -> service.announce(DAY_OFF, "жаңа мереке"));
        boolean working = service.calendar().isWorkingDay(MONDAY);
        admin.run(() -> service.withdraw(MONDAY, "заңның күші жойылды"));

        assertThat(working).isFalse();
        assertThat(service.calendar().isFilled(2190)).isFalse();
        assertThat(admin.call(() -> trail.history("calendar_day", MONDAY.toString())))
                .extracting(row -> row.entry().action())
                .containsExactly("CALENDAR_DAY_ANNOUNCED", "CALENDAR_DAY_WITHDRAWN");
    }

    @Test
    @Paragraph("G-5")
    void a_change_without_a_reason_is_refused() {
        assertThatThrownBy(() -> admin.run(() -> service.announce(DAY_OFF, " ")))
                .asInstanceOf(type(RefusedException.class))
                .satisfies(refused -> assertThat(refused.ruling().grounds()).containsExactly(CALENDAR_REASON_MISSING));
    }
}
