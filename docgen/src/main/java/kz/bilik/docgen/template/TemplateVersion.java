package kz.bilik.docgen.template;

import java.time.LocalDate;

/**
 * A version of a template that has been deployed and can be used again.
 *
 * @param deployedAt the first day it was in force
 * @param sha256 hash of its contents, under which the archive has them
 */
public record TemplateVersion(String id, int version, LocalDate deployedAt, String sha256) {}
