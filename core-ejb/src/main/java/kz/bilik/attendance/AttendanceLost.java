package kz.bilik.attendance;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/**
 * From that day on the listener cannot reach the minimum of paragraph 23(3) any more, however much of the rest is attended.
 *
 * @param day of the class whose mark decided it
 */
public record AttendanceLost(EnrolmentId enrolment, LocalDate day) {}
