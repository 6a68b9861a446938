package kz.bilik.certificate;

import java.time.LocalDate;

/** The act by which a blank is written off or destroyed, as the blank remembers it. */
public record BlankAct(BlankActId id, String actNo, LocalDate actDate, String reason) {}
