package kz.bilik.docgen.template;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.wording.Language;

/**
 * The templates there are. One is registered by data alone: its id is a line of {@code templates.txt}, and its schema tells the rest under
 * {@code x-template}: the version, where the date and the verification address stand, whether two languages share the page.
 */
@ApplicationScoped
public class TemplateCatalog {

    private final SharedDefinitions definitions = new SharedDefinitions();
    private final Map<String, Template> templates = new LinkedHashMap<>();

    public TemplateCatalog() {
        Bundle.lines("templates.txt").forEach(this::register);
    }

    private void register(String id) {
        var schema = definitions.completed(json("schemas/" + id + ".json"));
        var registration = schema.path("x-template");
        var samples = new EnumMap<Language, JsonNode>(Language.class);
        for (var language : Language.values()) {
            samples.put(language, sample(id, language));
        }
        templates.put(
                id,
                new Template(
                        id,
                        registration.required("version").intValue(),
                        registration.path("bilingual").booleanValue(),
                        JsonPointer.compile(registration.required("date").textValue()),
                        Optional.ofNullable(registration.path("address").textValue())
                                .map(JsonPointer::compile),
                        schema,
                        samples));
    }

    /** The sample of the language, or the one for all languages where its words do not differ by language. */
    private static JsonNode sample(String id, Language language) {
        var own = "samples/" + id + "_" + language.tag() + ".json";
        return json(Bundle.has(own) ? own : "samples/" + id + ".json");
    }

    private static JsonNode json(String name) {
        return StrictJson.parse(Bundle.bytes(name));
    }

    public Collection<Template> all() {
        return templates.values();
    }

    public Optional<Template> find(String id) {
        return Optional.ofNullable(templates.get(id));
    }
}
