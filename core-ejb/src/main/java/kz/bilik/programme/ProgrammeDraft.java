package kz.bilik.programme;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.shared.text.LocalText;

/**
 * A programme as it is typed in: hours are not known to be whole yet.
 *
 * @param hours academic hours of the whole
 */
public record ProgrammeDraft(
        String code,
        LocalText title,
        BigDecimal hours,
        ProgrammeTerms terms,
        List<Module> modules,
        List<ComponentSpec> components) {

    public ProgrammeDraft {
        modules = List.copyOf(modules);
        components = List.copyOf(components);
    }

    /** @param hours academic hours as typed */
    public record Module(LocalText title, BigDecimal hours, int stage) {}
}
