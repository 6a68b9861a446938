package kz.bilik.certificate;

/**
 * A year of the printed register.
 *
 * @param entries certificates that were handed over or revoked; the log names each, none is ever left out
 * @param volumes how many prints the year needs
 */
public record RegisterYear(int year, long entries, int volumes) {}
