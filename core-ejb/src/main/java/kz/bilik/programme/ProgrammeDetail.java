package kz.bilik.programme;

import java.util.List;
import kz.bilik.shared.text.LocalText;

/** One version of a programme with its modules in their order. */
public record ProgrammeDetail(
        ProgrammeId id,
        String code,
        int versionNo,
        LocalText title,
        int hours,
        CourseTerm term,
        ProgrammeState state,
        List<ModuleDetail> modules) {

    public ProgrammeDetail {
        modules = List.copyOf(modules);
    }
}
