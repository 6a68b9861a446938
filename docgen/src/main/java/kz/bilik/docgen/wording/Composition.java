package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.wording.Composer.Value;

/**
 * One document's data said in one language: facts under flat names for the phrases, and a tree of printable values for the stylesheet.
 *
 * <p>The schema of the template decides how a value is printed: a {@code format: date} as a date, {@code x-print: decimal} with the
 * separator of the language, {@code x-print: money} in figures and words, {@code x-print: year} without grouping, {@code x-print: number}
 * with its own decimals, {@code x-print: localised} as the text of that language or, where it is missing, of Kazakh.
 *
 * <p>An item of a list has facts and phrases of its own. A list is followed by its totals, one marked {@code x-parts} comes in parts of so
 * many items, each with its own totals, and a figure of {@code x-derive} stands beside those it follows from.
 */
final class Composition {

    private final Language language;
    private final JsonNode definitions;
    private final Labels labels;
    private final Softening softening;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Totals totals = new Totals();
    private final List<Value> children;

    Composition(JsonNode schema, JsonNode data, Labels labels) {
        this(schema, data, labels, schema.path("$defs"), Softening.RUNNING_TEXT);
    }

    private Composition(JsonNode schema, JsonNode data, Labels labels, JsonNode definitions, Softening softening) {
        this.language = labels.language();
        this.labels = labels;
        this.definitions = definitions;
        this.softening = softening;
        this.children = properties("", schema, data);
    }

    Map<String, Object> facts() {
        return facts;
    }

    List<Value> values() {
        return children;
    }

    private List<Value> properties(String prefix, JsonNode schema, JsonNode data) {
        var values = new ArrayList<Value>();
        for (var property : schema.path("properties").properties()) {
            var name = property.getKey();
            facts.put(prefix + name + "_given", String.valueOf(data.has(name)));
            var value = value(name, prefix + name, resolved(property.getValue()), data.path(name));
            if (data.has(name)) {
                values.add(value);
            }
        }
        if (data.isObject()) {
            derive(prefix, schema, data, values);
        }
        return values;
    }

    private void derive(String prefix, JsonNode schema, JsonNode data, List<Value> values) {
        for (var derived : schema.path("x-derive").properties()) {
            var name = derived.getKey();
            long figure = Derivation.of(derived.getValue(), data);
            facts.put(prefix + name, figure);
            totals.add(Totals.sum(name), figure);
            values.add(Value.text(name, Figures.printed(figure, language)));
        }
    }

    private Value value(String name, String fact, JsonNode schema, JsonNode data) {
        return switch (schema.path("x-print").asText()) {
            case "localised" ->
                text(
                        name,
                        fact,
                        softening(schema)
                                .of(data.path(data.hasNonNull(language.tag()) ? language.tag() : Language.KK.tag())
                                        .asText()));
            case "decimal" -> decimal(name, fact, data);
            case "money" -> money(name, fact, data);
            case "year" -> text(name, fact, data.asText());
            case "number" -> text(name, fact, Figures.printed(plain(data), language));
            default ->
                switch (schema.path("type").asText()) {
                    case "object" -> Value.group(name, properties(fact + "_", schema, data));
                    case "array" -> array(name, fact, schema, data);
                    case "integer" -> integer(name, fact, schema, data);
                    case "number" -> text(name, fact, plain(data));
                    default -> string(name, fact, schema, data);
                };
        };
    }

    private Value array(String name, String fact, JsonNode schema, JsonNode data) {
        var items = resolved(schema.path("items"));
        facts.put(fact + "_count", (long) data.size());
        if (items.path("type").asText().equals("string")) {
            facts.put(
                    fact + "_list",
                    StreamSupport.stream(data.spliterator(), false)
                            .map(JsonNode::asText)
                            .map(softening::of)
                            .collect(Collectors.joining(", ")));
        }
        var values = new ArrayList<Value>();
        var listTotals = Totals.none(items, this::resolved);
        int part = schema.path("x-parts").asInt(Integer.MAX_VALUE);
        for (int first = 0; first < data.size(); first += part) {
            var partTotals = Totals.none(items, this::resolved);
            var partValues = new ArrayList<Value>();
            for (int at = first; at < data.size() && at - first < part; at++) {
                partValues.add(item(name, items, data.get(at), partTotals));
            }
            listTotals.add(partTotals);
            if (part == Integer.MAX_VALUE) {
                values.addAll(partValues);
            } else {
                partTotals.add(Totals.count(name), partValues.size());
                partValues.add(total(partTotals));
                values.add(Value.group("part", partValues));
            }
        }
        listTotals.sums().forEach((sum, value) -> facts.put(fact + "_" + sum, value));
        listTotals.add(Totals.count(name), data.size());
        totals.add(listTotals);
        values.add(total(listTotals));
        return Value.group(name, values);
    }

    private Value item(String array, JsonNode schema, JsonNode data, Totals listTotals) {
        if (data.isTextual()) {
            var decimal = schema.path("x-print").asText().equals("decimal");
            return Value.text(
                    "item",
                    decimal
                            ? Figures.printed(data.asText(), language)
                            : cell(schema).of(data.asText()));
        }
        var item = new Composition(schema, data, labels, definitions, Softening.CELL);
        listTotals.add(item.totals);
        return new Value("item", "", item.children, labels.itemPhrases(array, item.facts));
    }

    /** What the list comes to, after its items. */
    private Value total(Totals listTotals) {
        return Value.group(
                "total",
                listTotals.sums().entrySet().stream()
                        .map(sum -> Value.text(sum.getKey(), Figures.printed(sum.getValue(), language)))
                        .toList());
    }

    private Value string(String name, String fact, JsonNode schema, JsonNode data) {
        if (schema.path("format").asText().equals("date")) {
            return date(name, fact, data);
        }
        if (schema.path("x-count").booleanValue() && data.isTextual()) {
            totals.add(Totals.count(name, data.asText()), 1);
        }
        var free = !schema.has("pattern") && !schema.has("enum");
        return text(name, fact, free ? softening(schema).of(data.asText()) : data.asText());
    }

    /** Names get wide columns; to divide them less is worth an empty end of line. */
    private Softening softening(JsonNode schema) {
        return softening == Softening.CELL ? cell(schema) : softening;
    }

    private static Softening cell(JsonNode schema) {
        return schema.path("x-column").asText().equals("wide") ? Softening.WIDE_CELL : Softening.CELL;
    }

    private Value date(String name, String fact, JsonNode data) {
        boolean absent = data.isMissingNode();
        var day = absent ? LocalDate.EPOCH : LocalDate.parse(data.asText());
        for (var style : Dates.Style.values()) {
            facts.put(fact + style.suffix(), absent ? "" : Dates.said(day, style, language));
        }
        return text(name, fact, absent ? "" : Dates.brief(day));
    }

    private Value decimal(String name, String fact, JsonNode data) {
        facts.put(fact + "_number", data.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(data.asText()));
        return text(name, fact, Figures.printed(data.asText(), language));
    }

    private Value money(String name, String fact, JsonNode data) {
        var amount = new Amount(data.isMissingNode() ? BigDecimal.ZERO : new BigDecimal(data.asText()));
        facts.put(fact + "_tenge", Figures.printed(amount.tenge(), language));
        facts.put(fact + "_words", amount.tengeInWords(language));
        facts.put(fact + "_tiyn", amount.tiyn());
        return text(name, fact, amount.printed(language));
    }

    private Value integer(String name, String fact, JsonNode schema, JsonNode data) {
        facts.put(fact, data.longValue());
        if (schema.path("x-sum").booleanValue()) {
            totals.add(Totals.sum(name), data.longValue());
        }
        return Value.text(name, data.isMissingNode() ? "" : Figures.printed(data.longValue(), language));
    }

    /** A number without exponent, with a point, as stylesheets count with it. */
    private static String plain(JsonNode data) {
        return data.isMissingNode() ? "" : data.decimalValue().toPlainString();
    }

    private Value text(String name, String fact, String text) {
        facts.put(fact, text);
        return Value.text(name, text);
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : definitions.path(reference.substring("#/$defs/".length()));
    }
}
