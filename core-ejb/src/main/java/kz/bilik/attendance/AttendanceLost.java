package kz.bilik.attendance;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/**
 * A listener can no longer reach the share of all classes that paragraph 23(3) asks for. Fired once, in the transaction of the mark that says so.
 *
 * @param day of the class with which it was lost
 */
public record AttendanceLost(EnrolmentId enrolment, LocalDate day) {}
