package kz.bilik.agreement;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentId;

/** An agreement that both sides signed on its date. */
public record ConcludeAgreement(EnrolmentId enrolment, String number, LocalDate date) {}
