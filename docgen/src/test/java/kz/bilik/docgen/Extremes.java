package kz.bilik.docgen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
 * with {@code oneOf} has a pair of edges for each alternative. Lists are not longer than {@value #ROWS}, lists inside lists than {@value
 * #INNER_ROWS}: great numbers of rows are proved by a test of their own.
 */
public final class Extremes {

    /** 60 letters without a space, all letters that Kazakh adds to the alphabet among them. */
    static final String WORD = "ӘлеуметтікүйлестірушіңөнегеліқұзыреттіғибратҺаһандықүндестігі";

    private static final String WORDS =
            " мектепке дейінгі ұйымдарда баланың әлеуметтік-эмоциялық дағдыларын қалыптастырудың"
                    + " әдістемелік негіздері және өңірлік үйлесімді өзара іс-қимыл";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int ROWS = 120;
    private static final int INNER_ROWS = 6;

    private final JsonNode definitions;
    private final int alternative;
    private final boolean longest;
    private final int rows;

    private Extremes(JsonNode definitions, int alternative, boolean longest, int rows) {
        this.definitions = definitions;
        this.alternative = alternative;
        this.longest = longest;
        this.rows = rows;
    }

    public static List<JsonNode> shortest(JsonNode schema) {
        return alternatives(schema, false);
    }

    public static List<JsonNode> longest(JsonNode schema) {
        return alternatives(schema, true);
    }

    private static List<JsonNode> alternatives(JsonNode schema, boolean longest) {
        return IntStream.range(0, Math.max(1, schema.path("oneOf").size()))
                .mapToObj(alternative -> new Extremes(schema.path("$defs"), alternative, longest, ROWS).value(schema))
                .map(data -> evened(schema, data))
                .toList();
    }

    /** The data changed where a condition of the schema asks for it: after a choice was made, what goes with it. */
    public static JsonNode settled(JsonNode schema, ObjectNode data) {
        new Extremes(schema.path("$defs"), 0, false, ROWS).settle(schema, schema, data);
        return data;
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
            case "number" -> schema.get(longest ? "maximum" : "minimum");
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
        settle(schema, schema, object);
        return object;
    }

    private void settle(JsonNode rules, JsonNode schema, ObjectNode object) {
        rules.path("allOf").forEach(rule -> settle(rule, schema, object));
        if (rules.has("if")) {
            force(rules.path(holds(rules.get("if"), object) ? "then" : "else"), schema, object);
        }
        rules.path("dependentSchemas").properties().forEach(dependent -> {
            if (object.has(dependent.getKey())) {
                force(dependent.getValue(), schema, object);
            }
        });
    }

    private static boolean holds(JsonNode condition, ObjectNode object) {
        return condition.path("properties").properties().stream().allMatch(property -> {
            var value = object.path(property.getKey());
            var rule = property.getValue();
            return rule.has("const")
                    ? value.equals(rule.get("const"))
                    : StreamSupport.stream(rule.path("enum").spliterator(), false)
                            .anyMatch(value::equals);
        });
    }

    private void force(JsonNode rules, JsonNode schema, JsonNode node) {
        if (rules.isMissingNode() || !node.isObject()) {
            return;
        }
        var object = (ObjectNode) node;
        names(rules.path("required")).stream()
                .filter(name -> !object.has(name))
                .forEach(
                        name -> object.set(name, value(schema.path("properties").path(name))));
        rules.path("properties")
                .properties()
                .forEach(property -> force(property.getKey(), property.getValue(), schema, object));
        object.properties()
                .forEach(property -> force(
                        rules.path("additionalProperties"),
                        resolved(schema.path("properties").path(property.getKey())),
                        property.getValue()));
    }

    private void force(String name, JsonNode rule, JsonNode schema, ObjectNode object) {
        if (rule.isBoolean()) {
            object.remove(name);
        } else if (rule.has("const")) {
            object.set(name, rule.get("const"));
        } else if (object.has(name)) {
            var own = resolved(schema.path("properties").path(name));
            force(rule, own, object.get(name));
            if (rule.has("items")) {
                object.get(name).forEach(item -> force(rule.get("items"), resolved(own.path("items")), item));
            }
        }
    }

    /** Lists that must be as long as another, made so. */
    private static JsonNode evened(JsonNode schema, JsonNode data) {
        schema.path("properties")
                .properties()
                .forEach(list -> list.getValue()
                        .path("items")
                        .path("properties")
                        .properties()
                        .forEach(inner -> {
                            var other = inner.getValue().path("x-as-many-as").asText();
                            if (!other.isEmpty()) {
                                int count = data.path(other).size();
                                data.path(list.getKey())
                                        .forEach(item -> even((ArrayNode) item.get(inner.getKey()), count));
                            }
                        }));
        return data;
    }

    private static void even(ArrayNode list, int count) {
        while (list.size() > count) {
            list.remove(list.size() - 1);
        }
        while (list.size() < count) {
            list.add(list.get(0));
        }
    }

    /** Two items as long as they may be; the others short, because the number of rows is an edge of its own. */
    private JsonNode array(JsonNode schema) {
        var array = JSON.arrayNode();
        int count =
                Math.min(rows, schema.path(longest ? "maxItems" : "minItems").asInt());
        count = Math.max(count, schema.path("minItems").asInt());
        var longItem = new Extremes(definitions, alternative, longest, INNER_ROWS);
        var shortItem = new Extremes(definitions, 0, false, INNER_ROWS);
        for (int i = 0; i < count; i++) {
            var item = (i < 2 ? longItem : shortItem).value(schema.get("items"));
            force(schema.at("/allOf/0/prefixItems").path(i), resolved(schema.get("items")), item);
            array.add(item);
        }
        return array;
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
