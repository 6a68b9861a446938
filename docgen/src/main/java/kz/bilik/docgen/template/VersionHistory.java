package kz.bilik.docgen.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.input.StrictJson;

/** Which versions of which template were deployed when, as {@code versions.json} tells it. The newest may still be unwritten there. */
final class VersionHistory {

    private final List<TemplateVersion> versions;

    VersionHistory() {
        versions = StreamSupport.stream(
                        StrictJson.parse(Bundle.bytes("versions.json")).spliterator(), false)
                .map(entry -> new TemplateVersion(
                        entry.required("id").textValue(),
                        entry.required("version").intValue(),
                        LocalDate.parse(entry.required("deployedAt").textValue()),
                        entry.required("sha256").textValue()))
                .toList();
    }

    List<TemplateVersion> of(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .sorted(Comparator.comparingInt(TemplateVersion::version))
                .toList();
    }

    Optional<TemplateVersion> find(String id, int version) {
        return of(id).stream().filter(entry -> entry.version() == version).findFirst();
    }

    Optional<TemplateVersion> inForce(String id, LocalDate day) {
        return of(id).stream()
                .filter(entry -> !entry.deployedAt().isAfter(day))
                .max(Comparator.comparingInt(TemplateVersion::version));
    }
}
