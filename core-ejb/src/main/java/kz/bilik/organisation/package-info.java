/**
 * Regions, organisations, persons, users with their roles, and who may sign for the institute.
 *
 * <p>Covers paragraph 9 (who a person is), paragraph 29 (director or acting director signs) and the role table: a role holds only inside its dates and its
 * organisation, region or person.
 *
 * <p>Who works at which preschool is entered by its head. Out of scope: passwords and sessions (web).
 */
package kz.bilik.organisation;
