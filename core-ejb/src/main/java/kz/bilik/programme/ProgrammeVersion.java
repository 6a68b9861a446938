package kz.bilik.programme;

import java.time.Instant;

/** One of the versions of a programme. */
public record ProgrammeVersion(ProgrammeId id, int versionNo, ProgrammeState state, Instant createdAt) {}
