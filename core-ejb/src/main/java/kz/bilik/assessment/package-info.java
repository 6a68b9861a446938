/**
 * The assessment at the end of a course: its kind, its scores and module grades, its protocol.
 *
 * <p>Paragraphs 2(3), 2(7), 2(9), 23(4) and 26 of the Rules. Short-term courses end with a final assessment, long-term ones with an
 * external one. Out of scope: reassessment (paragraph 27).
 */
package kz.bilik.assessment;
