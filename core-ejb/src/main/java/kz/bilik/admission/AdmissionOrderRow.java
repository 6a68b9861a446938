package kz.bilik.admission;

import java.time.LocalDate;
import kz.bilik.course.CourseId;
import kz.bilik.shared.text.LocalText;

/** An admission order in a list. @param number null until it is signed */
public record AdmissionOrderRow(
        AdmissionOrderId id,
        CourseId course,
        String programmeCode,
        int stream,
        LocalText topic,
        LocalDate courseStart,
        AdmissionOrderState state,
        String number,
        LocalDate date,
        long listeners) {}
