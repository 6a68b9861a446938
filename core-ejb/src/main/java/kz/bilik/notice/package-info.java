/**
 * What the system tells a role by itself: a share that fell below 40 %, a lease that ends, a decision that was taken. Shown on the first page until read.
 *
 * <p>Serves paragraphs 3, 6 and 7 first. A notice is written once: the sender names what it is about, and the same matter is not told twice.
 *
 * <p>Out of scope: letters to people and organisations outside, which have an addressee, a channel and a proof of delivery.
 */
package kz.bilik.notice;
