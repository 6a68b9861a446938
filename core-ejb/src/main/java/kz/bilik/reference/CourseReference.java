package kz.bilik.reference;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/** The reference letter of a listener, for the results of a course. */
public record CourseReference(
        EnrolmentId enrolmentId, ReferenceId id, String number, LocalDate issueDate, ReferenceStatus status) {}
