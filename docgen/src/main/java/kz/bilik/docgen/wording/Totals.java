package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the items of a list come to, so that a paper's totals cannot differ from its rows: sums of the properties that the schema marks
 * {@code x-sum} and of those it derives ({@code x-derive}), how often each value of one marked {@code x-count} occurs, and how many items
 * there are. Lists inside items are added up as well.
 */
final class Totals {

    private final Map<String, Long> sums = new LinkedHashMap<>();

    /** Nought of everything the schema of the items can come to, so that an empty list has totals too. */
    static Totals none(JsonNode items, UnaryOperator<JsonNode> resolved) {
        var totals = new Totals();
        totals.declare(items, resolved);
        return totals;
    }

    private void declare(JsonNode items, UnaryOperator<JsonNode> resolved) {
        for (var property : items.path("properties").properties()) {
            var schema = resolved.apply(property.getValue());
            if (schema.path("x-sum").booleanValue()) {
                add(sum(property.getKey()), 0);
            }
            if (schema.path("x-count").booleanValue()) {
                schema.path("enum").forEach(value -> add(count(property.getKey(), value.asText()), 0));
            }
            if (schema.path("type").asText().equals("array")) {
                add(count(property.getKey()), 0);
                declare(resolved.apply(schema.path("items")), resolved);
            }
        }
        items.path("x-derive").properties().forEach(derived -> add(sum(derived.getKey()), 0));
    }

    static String sum(String property) {
        return property + "_sum";
    }

    static String count(String list) {
        return list + "_count";
    }

    static String count(String property, String value) {
        return property + "_" + value + "_count";
    }

    void add(String name, long value) {
        sums.merge(name, value, Long::sum);
    }

    void add(Totals others) {
        others.sums.forEach(this::add);
    }

    Map<String, Long> sums() {
        return sums;
    }
}
