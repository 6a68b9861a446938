/**
 * What the institute gives to the national education database (NEDB) about those who completed a course: a task for each listener with its working-day
 * term, the file in a layout that the administrator edits, its confirmation or rejection, and the reminder of the preschool that owns the card.
 *
 * <p>Paragraph 18. The forms of the database are not known to the product, so nothing about them is fixed: columns, order, headings and constants are data.
 *
 * <p>Out of scope: talking to the database itself, which has no interface that is open to the institute.
 */
package kz.bilik.nedb;
