/**
 * A course: one stream of a programme with its dates, its timetable and its state.
 *
 * <p>Paragraphs 16, 19 and 22 of the Rules. Everything about one listener of the course is in {@code enrolment} and after it.
 * Out of scope: the annual schedule and its agreement.
 */
package kz.bilik.course;
