package kz.bilik.reference.policy;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentState;

/** What is known about a listener who shall get a reference letter. */
public record ReferenceFacts(EnrolmentState state, LocalDate courseEnd, LocalDate issueDate) {}
