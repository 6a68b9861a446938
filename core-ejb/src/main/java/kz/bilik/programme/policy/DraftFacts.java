package kz.bilik.programme.policy;

/**
 * The beginning of a programme or of a version.
 *
 * @param codeTaken for a new programme: whether the code is another one's
 * @param versionOpen for a new version: whether one is on its way already
 */
public record DraftFacts(String code, boolean codeTaken, boolean versionOpen) {}
