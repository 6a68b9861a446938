package kz.bilik.certificate;

/**
 * Spoiled blanks that an act is due for, in a row of numbers with the same reason.
 *
 * @param reason null when none was given
 */
public record WaitingBlanks(BlankRange range, String reason) {}
