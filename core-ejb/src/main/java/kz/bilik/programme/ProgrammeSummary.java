package kz.bilik.programme;

import kz.bilik.shared.text.LocalText;

/** A programme in a list, in its latest version. */
public record ProgrammeSummary(
        ProgrammeId id,
        String code,
        int versionNo,
        LocalText title,
        int hours,
        CourseTerm term,
        ProgrammeState state) {}
