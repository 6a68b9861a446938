package kz.bilik.programme;

import java.util.List;
import kz.bilik.shared.text.LocalText;

/** One version of a programme with its modules in their order and what its assessment consists of. */
public record ProgrammeDetail(
        ProgrammeId id,
        String code,
        int versionNo,
        LocalText title,
        int hours,
        CourseTerm term,
        ProgrammeState state,
        ProgrammeTerms terms,
        ProgrammeApproval approval,
        List<ModuleDetail> modules,
        List<ComponentSpec> components) {

    public ProgrammeDetail {
        modules = List.copyOf(modules);
        components = List.copyOf(components);
    }
}
