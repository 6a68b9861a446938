package kz.bilik.calendar;

import java.time.LocalDate;
import kz.bilik.shared.text.LocalText;

/**
 * A day that is not what its weekday says.
 *
 * @param source the act or announcement it comes from
 * @param confirmed false while the day is an estimate (Kurban Ait, swaps not announced yet)
 */
public record CalendarDay(LocalDate day, DayKind kind, LocalText name, String source, boolean confirmed) {}
