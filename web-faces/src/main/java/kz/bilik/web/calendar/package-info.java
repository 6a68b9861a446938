/** The working calendar by which terms are counted: a year at a glance, and the form that follows an announcement. */
package kz.bilik.web.calendar;
