/**
 * The interface for programs under {@code /api/v1}: finished courses in, results, papers and the progress of jobs out.
 *
 * <p>Callers show a bearer key; what it opens is closed for everyone else, and every refusal is a problem document (RFC 9457).
 * Paragraphs: none of its own, the services of the core decide. Out of scope: sign-in of people, documents on demand (docgen).
 */
package kz.bilik.web.api;
