/**
 * A course that was taught and assessed elsewhere and arrives as one file, JSON from programs or Excel from people.
 *
 * <p>Paragraphs 1, 9, 16, 22, 23, 26, 27 and 29 of the Rules, each decided by the policy of its own feature. The file is read as a whole,
 * judged as a whole, and then either everything of it happens in one transaction or nothing. Out of scope: rendering, which is a job.
 */
package kz.bilik.finishedcourse;
