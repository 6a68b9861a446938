/**
 * How pedagogues are sent to a course: the list of a region two months ahead, the letter that carries it, the orders that send each of them, and
 * the copies of their identity documents.
 *
 * <p>Paragraphs 13, 15 and 17 of the Rules. A list never exceeds the places of its region and is late rather than blocked; an identity copy
 * is seen by its owner and the institute's administrator only and does not outlive its term. Out of scope: the order by which the institute
 * admits, which is another feature.
 */
package kz.bilik.referral;
