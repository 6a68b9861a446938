package kz.bilik.programme;

/** Identity of one version of a programme. */
public record ProgrammeId(long value) {}
