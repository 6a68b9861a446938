/**
 * Applications for a course (DOC-01, DOC-02): filed by the listener or by the head for an employee, decided by the addressee, placed in a plan,
 * followed to the enrolment or to the next year.
 *
 * <p>Paragraph 9 of the Rules, and of paragraph 11 the question which requests a district has not decided yet. Out of scope: lists, letters and admission,
 * which move an application on through {@link kz.bilik.application.ApplicationService}.
 */
package kz.bilik.application;
