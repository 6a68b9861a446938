/**
 * Pages of a course: the list, the course with its listeners, register, results and papers, the import of a finished one, and the
 * answer to "why?".
 */
package kz.bilik.web.course;
