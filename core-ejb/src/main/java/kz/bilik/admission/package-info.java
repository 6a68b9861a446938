/**
 * The order by which the institute admits the listeners of one stream, with every guard named.
 *
 * <p>Paragraph 17 of the Rules, with 9, 13, 15, 23 and 24: who is paid for by a budget needs the letter with its list, the order that sends, the
 * copy of the identity document and the application; who is not needs an agreement with its price. The drafter of an order never signs it.
 * Signing admits, prepares the agreements and freezes the papers. Out of scope: how lists, letters and orders come about.
 */
package kz.bilik.admission;
