/**
 * The training agreement between a listener and the institute.
 *
 * <p>Paragraphs 23 and 24 of the Rules: without an agreement in force nobody is admitted to the assessment. Out of scope: prices and
 * payments of extra-budgetary courses.
 */
package kz.bilik.agreement;
