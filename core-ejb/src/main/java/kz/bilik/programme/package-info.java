/**
 * Education programmes: their way from draft to approval, immutable approved versions, modules whose hours make up the whole, and what the
 * assessment consists of.
 *
 * <p>Paragraphs 3(2), 4, 16, 19, 22, 23(4) and 26 of the Rules. A changed programme is a new version; what a course was taught by never changes
 * afterwards. The policies on stages and forms judge courses too, which have the dates and the classes.
 * Out of scope: timetables, and the paper on which others agree.
 */
package kz.bilik.programme;
