package kz.bilik.accreditation;

import java.time.LocalDate;

/**
 * The decision that the chair signs.
 *
 * @param lateReason why it comes after the last day; null when it does not
 */
public record DecidePackage(Decision value, String protocolNo, LocalDate protocolDate, String lateReason) {}
