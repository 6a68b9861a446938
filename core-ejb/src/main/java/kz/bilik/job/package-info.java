/**
 * Durable background work: a job is a list of items in the database, worked off item by item on any node, and taken up again after a crash.
 *
 * <p>Who works on which job is leased with a heart beat; an item is done in its own transactions by the {@link kz.bilik.job.JobHandler} of
 * its subject kind, which must be idempotent. Progress, failures and remaining time can be read while it runs.
 *
 * <p>Paragraphs: none of its own. Out of scope: what the work is about.
 */
package kz.bilik.job;
