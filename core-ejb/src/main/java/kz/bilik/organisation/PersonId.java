package kz.bilik.organisation;

/** Identifies a person across features; the individual number itself stays here. */
public record PersonId(long value) {}
