package kz.bilik.certificate;

import java.time.LocalDate;

/** The act by which a blank is written off or destroyed. */
public record BlankAct(String actNo, LocalDate actDate, String reason) {}
