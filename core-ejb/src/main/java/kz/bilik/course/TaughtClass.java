package kz.bilik.course;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bilik.shared.text.LocalText;

/**
 * A class in the calendar of whoever gives it, with the course it belongs to.
 *
 * @param start null for a class whose hour is not known
 * @param placeKind null where the place is not known
 */
public record TaughtClass(
        SessionId id,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        LocalDate heldOn,
        LocalTime start,
        LocalTime end,
        BigDecimal hours,
        SessionKind kind,
        PlaceKind placeKind,
        String place,
        boolean cancelled) {}
