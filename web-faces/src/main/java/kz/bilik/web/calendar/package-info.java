/** The working calendar by which terms are counted. */
package kz.bilik.web.calendar;
