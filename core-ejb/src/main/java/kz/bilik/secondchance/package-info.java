/**
 * What those may do who could not get a certificate: be reassessed once a year, by themselves or with the next stream, go over to another stream,
 * finish an interrupted course; with their requests, the decisions, the orders, and the hours that they make up.
 *
 * <p>Paragraph 27 of the Rules, 27(1)–27(4). Out of scope: judging a reassessment, which is {@code assessment}, and the sittings of the commission for
 * requests, whose decisions are recorded here by number and day.
 */
package kz.bilik.secondchance;
