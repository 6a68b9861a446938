package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.bilik.docgen.wording.Composer.Value;

/**
 * One document's data said in one language: facts under flat names for the phrases, and a tree of printable values for the stylesheet.
 *
 * <p>The schema of the template decides how a value is printed: a {@code format: date} as a date, {@code x-print: decimal} with the
 * separator of the language, {@code x-print: localised} as the text of that language or, where it is missing, of Kazakh.
 */
final class Composition {

    private final Language language;
    private final JsonNode definitions;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Value root;

    Composition(JsonNode schema, JsonNode data, Language language) {
        this.language = language;
        this.definitions = schema.path("$defs");
        this.root = object("data", "", schema, data);
    }

    Map<String, Object> facts() {
        return facts;
    }

    Value root() {
        return root;
    }

    private Value object(String name, String prefix, JsonNode schema, JsonNode data) {
        var children = new ArrayList<Value>();
        for (var property : schema.path("properties").properties()) {
            var child = value(property.getKey(), prefix, resolved(property.getValue()), data.path(property.getKey()));
            if (child != null) {
                children.add(child);
            }
        }
        return new Value(name, "", children);
    }

    private Value value(String name, String prefix, JsonNode schema, JsonNode data) {
        var fact = prefix + name;
        if (schema.path("x-print").asText().equals("localised")) {
            var text = data.path(data.hasNonNull(language.tag()) ? language.tag() : Language.KK.tag())
                    .asText();
            return leaf(name, fact, text, data.isMissingNode());
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                var object = object(name, fact + "_", schema, data);
                yield data.isMissingNode() ? null : object;
            }
            case "array" -> array(name, resolved(schema.path("items")), data);
            default -> scalar(name, fact, schema, data);
        };
    }

    private Value array(String name, JsonNode items, JsonNode data) {
        var children = new ArrayList<Value>();
        for (var item : data) {
            children.add(new Composition(items, item, language, definitions).root);
        }
        return new Value(name, "", children);
    }

    private Composition(JsonNode schema, JsonNode item, Language language, JsonNode definitions) {
        this.language = language;
        this.definitions = definitions;
        this.root = object("item", "", schema, item);
    }

    private Value scalar(String name, String fact, JsonNode schema, JsonNode data) {
        boolean absent = data.isMissingNode();
        if (schema.path("format").asText().equals("date")) {
            facts.put(fact + "_full", absent ? "" : Dates.full(LocalDate.parse(data.asText()), language));
            return leaf(name, fact, absent ? "" : Dates.brief(LocalDate.parse(data.asText())), absent);
        }
        if (schema.path("x-print").asText().equals("decimal")) {
            facts.put(fact + "_number", absent ? BigDecimal.ZERO : new BigDecimal(data.asText()));
            return leaf(name, fact, Figures.printed(data.asText(), language), absent);
        }
        var leaf = leaf(name, fact, data.asText(), absent);
        if (data.isIntegralNumber()) {
            facts.put(fact, data.longValue());
        }
        return leaf;
    }

    private Value leaf(String name, String fact, String text, boolean absent) {
        facts.put(fact, text);
        return absent ? null : new Value(name, text, List.of());
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : definitions.path(reference.substring("#/$defs/".length()));
    }
}
