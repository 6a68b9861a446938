/**
 * Certificates: numbered without gaps, bound to blanks of strict accountability, signed, handed over, verified by anyone, revoked or replaced.
 *
 * <p>What a certificate says is frozen when it is prepared; live data never change an issued paper. One transaction prepares all certificates
 * of a course, background work makes the papers, and expiry is computed from the dates.
 *
 * <p>Paragraphs: 2(6), 2(7), 26, 29. Out of scope: who passed (outcome), reference letters (reference), layout (document service), certificates
 * of foreign organisations (25).
 */
package kz.bilik.certificate;
