package kz.bilik.docgen.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;

/** The version of a template that a request asks for: by number, by the day it was in force, or the running one. */
final class Versions {

    private Versions() {}

    static Template asked(TemplateCatalog catalog, Template running, Integer version, String asOf) {
        if (version != null && asOf != null) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "version-ambiguous")));
        }
        if (version != null) {
            return known(catalog.find(running.id(), version), "number", version);
        }
        if (asOf != null) {
            return known(catalog.inForce(running.id(), day(asOf)), "day", asOf);
        }
        return running;
    }

    private static Template known(Optional<Template> template, String how, Object asked) {
        return template.orElseThrow(
                () -> new RequestRefused(Refusal.NOT_FOUND, List.of(new Violation("", "version-unknown", how, asked))));
    }

    private static LocalDate day(String asOf) {
        try {
            return LocalDate.parse(asOf);
        } catch (DateTimeException e) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "day-malformed")));
        }
    }
}
