package kz.bilik.course;

import java.util.Optional;

/** A stream that is already in the books, with the fingerprint of the file it came from, if it came from one. */
public record KnownStream(CourseId id, Optional<String> sourceHash) {}
