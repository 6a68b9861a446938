/**
 * Letters by e-mail: a durable outbox, the post that empties it, and the log of what became of each mail. Serves the duty to inform of paragraphs 23 and 28 first,
 * and carries every notice of the system to those users who gave an address.
 *
 * <p>A mail is written once for a matter and a recipient, in the language of the recipient, inside the transaction that it tells of. It leaves outside of any
 * transaction. A node that dies while the receiver takes a mail leaves it uncertain: it is not sent again by itself, so nobody gets it twice.
 *
 * <p>Out of scope: what a paper says and who gets it, which belong to the feature that owns the paper.
 */
package kz.bilik.notification;
