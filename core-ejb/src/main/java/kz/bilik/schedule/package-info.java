/**
 * The annual schedule of the institute's courses: its lines with dates, funding and places by region, the agreement of each line, and the
 * director's signature.
 *
 * <p>Paragraph 14 of the Rules: which bodies agree to a line follows from its funding and its regions; a change asks again for that line
 * only; what was signed is kept word for word. Out of scope: the courses themselves, which are planned from agreed lines and tell through
 * {@link kz.bilik.schedule.PlannedCourses} that they are.
 */
package kz.bilik.schedule;
