/**
 * Which days are working days in Kazakhstan, as data that an administrator keeps (holidays move, are abolished and swapped in the middle of a year).
 *
 * <p>Every term in working days (G-2; paragraphs 7, 18, 26) is counted here; a year without a row refuses to be counted in (CAL-3).
 *
 * <p>Out of scope: hours of work, regional holidays.
 */
package kz.bilik.calendar;
