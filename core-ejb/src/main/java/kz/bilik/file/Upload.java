package kz.bilik.file;

/**
 * A file as it arrives from a browser.
 *
 * @param name as the sender calls it; kept for people, never used as a path
 */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, byte[] bytes) {}
