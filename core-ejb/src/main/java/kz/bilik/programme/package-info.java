/**
 * Education programmes: code, immutable approved versions, modules whose hours make up the whole.
 *
 * <p>Paragraphs 16 and 22 of the Rules. A changed programme is a new version; what a course was taught by never changes afterwards.
 * Out of scope: agreeing a programme with the authorised body.
 */
package kz.bilik.programme;
