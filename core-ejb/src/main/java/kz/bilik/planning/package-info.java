/**
 * The planning campaign of a year: the institute's perspective plan and requests, the plans of districts and regions, their approval.
 *
 * <p>Paragraphs 10, 11 and 12 of the Rules, and of 13 the question who stands in an approved plan ({@link kz.bilik.planning.PlanningService}). Sums are
 * made by the database; what was approved is kept as it was. Out of scope: applications of people, which other features bring in through
 * {@link kz.bilik.planning.OpenRequests}, and the courses that follow from the plans.
 */
package kz.bilik.planning;
