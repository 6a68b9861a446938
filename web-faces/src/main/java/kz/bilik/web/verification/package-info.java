/**
 * What a stranger with the QR code is told: a page for people and the same as JSON for programs.
 *
 * <p>Paragraph 29: the page shows what the paper says and whether it still holds, never the IIN, birth date, grades or employer; unknown and
 * malformed tokens get the same neutral answer; nobody can walk through certificates. Out of scope: search by number.
 */
package kz.bilik.web.verification;
