package kz.bilik.calendar;

import java.time.LocalDate;

/** A day was announced or withdrawn: whoever keeps open deadlines counts them anew. */
public record CalendarChanged(LocalDate day) {}
