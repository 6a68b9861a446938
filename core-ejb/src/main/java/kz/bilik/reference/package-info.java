/**
 * Reference letters for those who attended a course and did not pass (paragraph 27): numbered, frozen, issued together with the certificates of
 * the course, never on a blank and never called a certificate.
 *
 * <p>Paragraphs: 27. Out of scope: reassessment and what follows from it.
 */
package kz.bilik.reference;
