package kz.bilik.docgen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * Legal data at the edges of a schema, made from the schema alone: as little and as short as it allows, or as much and as long. A schema
 * with {@code oneOf} has a pair of edges for each alternative.
 */
public final class Extremes {

    /** 60 letters without a space, all letters that Kazakh adds to the alphabet among them. */
    static final String WORD = "ӘлеуметтікүйлестірушіңөнегеліқұзыреттіғибратҺаһандықүндестігі";

    private static final String WORDS =
            " мектепке дейінгі ұйымдарда баланың әлеуметтік-эмоциялық дағдыларын қалыптастырудың"
                    + " әдістемелік негіздері және өңірлік үйлесімді өзара іс-қимыл";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode definitions;
    private final int alternative;
    private final boolean longest;

    private Extremes(JsonNode schema, int alternative, boolean longest) {
        this.definitions = schema.path("$defs");
        this.alternative = alternative;
        this.longest = longest;
    }

    public static List<JsonNode> shortest(JsonNode schema) {
        return alternatives(schema, false);
    }

    public static List<JsonNode> longest(JsonNode schema) {
        return alternatives(schema, true);
    }

    private static List<JsonNode> alternatives(JsonNode schema, boolean longest) {
        return IntStream.range(0, Math.max(1, schema.path("oneOf").size()))
                .mapToObj(alternative -> new Extremes(schema, alternative, longest).value(schema))
                .toList();
    }

    private JsonNode value(JsonNode reference) {
        var schema = resolved(reference);
        if (schema.has("enum")) {
            return schema.get("enum").get(longest ? schema.get("enum").size() - 1 : 0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> schema.get(longest ? "maximum" : "minimum");
            case "boolean" -> JSON.booleanNode(longest);
            default -> string(schema);
        };
    }

    private ObjectNode object(JsonNode schema) {
        var required = names(schema.path("required"));
        var excluded = new HashSet<String>();
        for (int i = 0; i < schema.path("oneOf").size(); i++) {
            var own = names(schema.path("oneOf").get(i).path("required"));
            (i == alternative ? required : excluded).addAll(own);
        }
        excluded.removeAll(required);
        var object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            if (longest ? !excluded.contains(name) : required.contains(name)) {
                object.set(name, value(property.getValue()));
            }
        });
        return object;
    }

    /** Two items as long as they may be; the others short, because the number of rows is an edge of its own. */
    private JsonNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        int count = schema.path(longest ? "maxItems" : "minItems").asInt();
        var shortItem = new Extremes(definitions, false);
        for (int i = 0; i < count; i++) {
            array.add(i < 2 ? value(schema.get("items")) : shortItem.value(schema.get("items")));
        }
        return array;
    }

    private Extremes(JsonNode definitions, boolean longest) {
        this.definitions = definitions;
        this.alternative = 0;
        this.longest = longest;
    }

    private TextNode string(JsonNode schema) {
        if (schema.path("format").asText().equals("date")) {
            return JSON.textNode(longest ? "2026-09-30" : "2026-05-01");
        }
        if (schema.has("pattern")) {
            var byLength = Comparator.comparingInt(
                    (JsonNode example) -> example.asText().length());
            var examples = StreamSupport.stream(schema.required("examples").spliterator(), false);
            return (TextNode) (longest ? examples.max(byLength) : examples.min(byLength)).orElseThrow();
        }
        return JSON.textNode(
                longest
                        ? letters(schema.get("maxLength").intValue())
                        : "Ә".repeat(Math.max(1, schema.path("minLength").intValue())));
    }

    /** A text of exactly so many letters: the long word first, then words of every length. */
    static String letters(int count) {
        var text = (WORD + WORDS.repeat(count / WORDS.length() + 1)).substring(0, count);
        return text.endsWith(" ") ? text.substring(0, count - 1) + "ң" : text;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : definitions.required(reference.substring("#/$defs/".length()));
    }

    private static Set<String> names(JsonNode list) {
        var names = new HashSet<String>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
