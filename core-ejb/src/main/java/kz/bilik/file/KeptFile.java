package kz.bilik.file;

/** A file in the clear, in the hands of someone who may read it. */
@SuppressWarnings("ArrayRecordComponent")
public record KeptFile(FileDetail detail, byte[] bytes) {}
