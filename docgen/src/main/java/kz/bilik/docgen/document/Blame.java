package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kz.bilik.docgen.engine.LayoutFailed.Reason;
import kz.bilik.docgen.problem.Violation;

/**
 * Finds the field of the data that does not fit its place. A line overflows because of its longest word, a place because of its longest text;
 * words of the template itself are nobody's field, and the path stays empty.
 */
final class Blame {

    private record Leaf(String path, String text) {

        int longestWord() {
            return Arrays.stream(text.split(" ")).mapToInt(String::length).max().orElse(0);
        }
    }

    private final List<Leaf> leaves = new ArrayList<>();

    Blame(JsonNode data) {
        collect("", data);
    }

    private void collect(String path, JsonNode node) {
        if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                collect(path + "/" + at, node.get(at));
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property -> collect(
                            path + "/" + property.getKey().replace("~", "~0").replace("/", "~1"), property.getValue()));
        } else if (node.isTextual() && !node.textValue().isBlank()) {
            leaves.add(new Leaf(path, collapsed(node.textValue())));
        }
    }

    Violation violation(Reason reason) {
        var text = collapsed(reason.text());
        var measure = reason.code().toLowerCase(java.util.Locale.ROOT).contains("line")
                ? Comparator.comparingInt(Leaf::longestWord)
                : Comparator.<Leaf>comparingInt(leaf -> leaf.text().length());
        var path = leaves.stream()
                .filter(leaf -> text.contains(leaf.text()))
                .max(measure)
                .map(Leaf::path)
                .orElse("");
        return new Violation(path, reason.code(), reason.message());
    }

    private static String collapsed(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
