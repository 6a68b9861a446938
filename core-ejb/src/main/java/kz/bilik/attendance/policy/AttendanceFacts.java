package kz.bilik.attendance.policy;

import java.math.BigDecimal;
import kz.bilik.settings.Settings;

/**
 * What a listener attended of a whole course.
 *
 * @param attendedHours credited and attended academic hours; null when nothing was marked
 * @param courseHours all timetabled academic hours of the course
 */
public record AttendanceFacts(BigDecimal attendedHours, BigDecimal courseHours, Settings rules) {}
