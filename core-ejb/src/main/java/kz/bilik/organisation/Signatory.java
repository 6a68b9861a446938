package kz.bilik.organisation;

/**
 * Who signs on a day.
 *
 * @param userId null when the signatory has no account (a course imported with its signatory's name)
 */
public record Signatory(String name, SignatoryRole role, Long userId) {}
