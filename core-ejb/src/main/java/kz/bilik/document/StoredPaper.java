package kz.bilik.document;

/** A kept paper, checked against its sha-256 when it was read. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredPaper(String name, byte[] bytes, String sha256) {}
