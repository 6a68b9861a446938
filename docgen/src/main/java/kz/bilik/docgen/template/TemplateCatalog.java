package kz.bilik.docgen.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.input.StrictJson;

/** The one place where a template is registered. */
@ApplicationScoped
public class TemplateCatalog {

    private final Map<String, Template> templates = new LinkedHashMap<>();

    public TemplateCatalog() {
        register("certificate", 1, true, "/issuedOn", Optional.of("/verifyUrl"));
        register("supplement", 1, false, "/issuedOn", Optional.of("/verifyUrl"));
        register("reference", 1, false, "/issuedOn", Optional.empty());
    }

    private void register(String id, int version, boolean bilingual, String date, Optional<String> address) {
        templates.put(
                id,
                new Template(
                        id,
                        version,
                        bilingual,
                        JsonPointer.compile(date),
                        address.map(JsonPointer::compile),
                        bundled("schemas/" + id),
                        bundled("samples/" + id)));
    }

    private static JsonNode bundled(String name) {
        return StrictJson.parse(Bundle.bytes(name + ".json"));
    }

    public Collection<Template> all() {
        return templates.values();
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
