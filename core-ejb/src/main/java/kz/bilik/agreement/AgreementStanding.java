package kz.bilik.agreement;

import java.time.LocalDate;

/**
 * How far the agreement with a listener has come.
 *
 * @param priced whether its price block is filled; only that of an extra-budgetary course has one
 */
public record AgreementStanding(AgreementId id, String number, LocalDate date, AgreementState state, boolean priced) {}
