package kz.bilik.file;

/** Identifies an uploaded file inside Bilik; outside it goes by its random token. */
public record FileId(long value) {}
