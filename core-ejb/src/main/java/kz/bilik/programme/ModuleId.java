package kz.bilik.programme;

/** Identity of a module of one programme version. */
public record ModuleId(long value) {}
