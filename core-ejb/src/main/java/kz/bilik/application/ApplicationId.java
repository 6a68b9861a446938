package kz.bilik.application;

/** Identity of an application. */
public record ApplicationId(long value) {}
