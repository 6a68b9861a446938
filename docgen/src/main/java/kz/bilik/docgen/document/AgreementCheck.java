package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.docgen.problem.Violation;

/**
 * What JSON Schema has no words for, said by two of ours: a list that must be as long as another one ({@code x-as-many-as} names a list of
 * the document), and a range of numbers that must run upwards between two texts of digits of one length ({@code x-range}).
 */
final class AgreementCheck {

    private static final int LIMIT = 20;

    private final JsonNode schema;

    AgreementCheck(JsonNode schema) {
        this.schema = schema;
    }

    /** Of data that their schema accepts. */
    List<Violation> violations(JsonNode data) {
        var violations = new ArrayList<Violation>();
        visit("", schema, data, data, violations);
        return violations.subList(0, Math.min(LIMIT, violations.size()));
    }

    private void visit(String path, JsonNode reference, JsonNode node, JsonNode document, List<Violation> violations) {
        var own = resolved(reference);
        if (node.isArray()) {
            length(path, own, node, document, violations);
            for (int i = 0; i < node.size(); i++) {
                visit(path + "/" + i, own.path("items"), node.get(i), document, violations);
            }
        } else if (node.isObject()) {
            range(path, own, node, violations);
            node.properties()
                    .forEach(property -> visit(
                            path + "/" + property.getKey(),
                            own.path("properties").path(property.getKey()),
                            property.getValue(),
                            document,
                            violations));
        }
    }

    private static void length(
            String path, JsonNode own, JsonNode list, JsonNode document, List<Violation> violations) {
        var other = own.path("x-as-many-as").asText();
        if (!other.isEmpty() && list.size() != document.path(other).size()) {
            violations.add(new Violation(
                    path, "list-length", list.size(), document.path(other).size(), "/" + other));
        }
    }

    private static void range(String path, JsonNode own, JsonNode object, List<Violation> violations) {
        var ends = own.path("x-range");
        if (ends.isEmpty()) {
            return;
        }
        var first = object.path(ends.get(0).asText()).asText();
        var last = object.path(ends.get(1).asText()).asText();
        if (first.length() != last.length() || first.compareTo(last) > 0) {
            violations.add(new Violation(path, "range-reversed", first, last));
        }
    }

    private JsonNode resolved(JsonNode reference) {
        var name = reference.path("$ref").asText();
        return name.isEmpty() ? reference : schema.path("$defs").path(name.substring("#/$defs/".length()));
    }
}
