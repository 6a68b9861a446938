/**
 * The command {@code java -jar docgen.jar}: starts the whole service, or keeps its keys. Lies at the root of the jar beside the server, so it
 * uses nothing but the platform and the server's own entry.
 */
package kz.bilik.docgen.start;
