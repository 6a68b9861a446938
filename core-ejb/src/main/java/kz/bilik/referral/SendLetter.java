package kz.bilik.referral;

import java.time.LocalDate;

/**
 * The letter of an administration that carries its list; what is missing is null or blank.
 *
 * @param number in the books of the administration
 */
public record SendLetter(String number, LocalDate date, String signerPost, String signerName) {}
