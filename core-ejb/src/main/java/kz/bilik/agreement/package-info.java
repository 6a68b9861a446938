/**
 * The training agreement between a listener and the institute.
 *
 * <p>Paragraphs 23 and 24 of the Rules: without an agreement in force nobody is admitted to the assessment, and that of an extra-budgetary course is the
 * basis for its payment. Out of scope: the academic result, on which payment has no influence.
 */
package kz.bilik.agreement;
