package kz.bilik.docgen.problem;

/**
 * One thing wrong with a request.
 *
 * @param path JSON pointer into the body; empty for the body or the request as a whole
 * @param code stable, for programs
 * @param message for the developer of the client
 */
public record Violation(String path, String code, String message) {}
