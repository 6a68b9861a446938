package kz.bilik.enrolment;

/** Identity of one listener on one course. */
public record EnrolmentId(long value) {}
