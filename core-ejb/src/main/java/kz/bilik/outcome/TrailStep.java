package kz.bilik.outcome;

import java.time.LocalDate;

/**
 * A record that an outcome rests on, or a paper that followed from it, as far as the caller may know of it.
 *
 * @param id of the record; of the course for PROTOCOL, ATTENDANCE, REFERRAL_ORDER and FOREIGN_CERTIFICATE, of the plan for a line of it
 * @param number null where it has none
 * @param date null where it has none
 * @param facts what else is worth a word, for example attended and total hours; null for nothing
 */
public record TrailStep(TrailKind kind, long id, String number, LocalDate date, String facts) {}
