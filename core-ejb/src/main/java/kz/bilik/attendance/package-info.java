/**
 * The register of a course: which part of which class a listener attended.
 *
 * <p>Paragraph 23(3) of the Rules: not less than 80 % of all classes, counted in academic hours. An excused absence is not attendance.
 * Out of scope: the violation record and its notification.
 */
package kz.bilik.attendance;
