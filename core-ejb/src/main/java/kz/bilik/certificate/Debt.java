package kz.bilik.certificate;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/** What is not paid yet under an agreement (paragraph 24). A warning at the issue of a certificate, never a bar. */
public record Debt(EnrolmentId enrolment, String listener, BigDecimal owed, LocalDate dueOn) {}
