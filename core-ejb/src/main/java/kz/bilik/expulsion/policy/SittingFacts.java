package kz.bilik.expulsion.policy;

import java.time.LocalDate;

/** A sitting that shall be set. */
public record SittingFacts(
        LocalDate sittingOn,
        String place,
        LocalDate lastViolation,
        LocalDate informedOn,
        LocalDate explanationDue,
        boolean explained) {}
