package kz.bilik.docgen.template;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.List;
import kz.bilik.docgen.engine.Bundle;
import kz.bilik.docgen.input.StrictJson;

/**
 * What the data of many documents have in common (a topic, a signatory, a listener of a list), defined once in {@code schemas/shared.json}
 * and copied into each schema that refers to it, so that a published schema stands alone.
 */
final class SharedDefinitions {

    private static final String PREFIX = "#/$defs/";

    private final JsonNode shared =
            StrictJson.parse(Bundle.bytes("schemas/shared.json")).path("$defs");

    JsonNode completed(JsonNode schema) {
        var complete = ((ObjectNode) schema).deepCopy();
        var own = complete.has("$defs") ? (ObjectNode) complete.get("$defs") : complete.putObject("$defs");
        var open = new ArrayDeque<>(references(complete));
        while (!open.isEmpty()) {
            var name = open.pop();
            if (!own.has(name)) {
                var definition = shared.required(name);
                own.set(name, definition.deepCopy());
                open.addAll(references(definition));
            }
        }
        return complete;
    }

    private static List<String> references(JsonNode schema) {
        return schema.findValuesAsText("$ref").stream()
                .map(reference -> reference.substring(PREFIX.length()))
                .toList();
    }
}
