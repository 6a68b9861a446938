/**
 * The numbers of the Rules and the disputed readings, each with a default and a date from which a change holds.
 *
 * <p>Paragraphs 2, 22, 23, 26, 29 take their numbers from here. A change is never retroactive: the settings of a past or present day cannot be
 * altered any more, so a decision can be repeated years later.
 *
 * <p>Out of scope: technical configuration (ports, addresses, keys), which comes from the environment.
 */
package kz.bilik.settings;
