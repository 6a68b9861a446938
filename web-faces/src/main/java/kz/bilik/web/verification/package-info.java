/**
 * What a stranger with the QR code sees (paragraph 29): a page and its JSON, without sign-in, session or cookie, limited per address.
 *
 * <p>Never shown: IIN, birth date, grades, employer. Unknown and malformed tokens answer alike. Out of scope: search by number.
 */
package kz.bilik.web.verification;
