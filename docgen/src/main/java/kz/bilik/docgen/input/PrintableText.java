package kz.bilik.docgen.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import kz.bilik.docgen.problem.Violation;

/**
 * Whether every text of a document's data can be printed as it is: no characters that control or reorder what the eye sees, no halves of
 * surrogate pairs, only composed letters, and only letters that the fonts have.
 */
public final class PrintableText {

    private final IntPredicate drawable;

    public PrintableText(IntPredicate drawable) {
        this.drawable = drawable;
    }

    public List<Violation> violations(JsonNode data) {
        var violations = new ArrayList<Violation>();
        visit("", data, violations);
        return violations;
    }

    private void visit(String path, JsonNode node, List<Violation> violations) {
        if (node.isTextual()) {
            check(path, node.textValue(), violations);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                visit(path + "/" + i, node.get(i), violations);
            }
        } else {
            node.properties()
                    .forEach(property ->
                            visit(path + "/" + escaped(property.getKey()), property.getValue(), violations));
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private void check(String path, String text, List<Violation> violations) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            violations.add(new Violation(path, "text-not-composed"));
        }
        var offending = Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(point -> invisible(point) || !drawable.test(point))
                .distinct();
        offending.forEach(point -> violations.add(
                invisible(point)
                        ? new Violation(path, "text-control", name(point))
                        : new Violation(path, "glyph-missing", name(point), letter(point))));
        if (!text.isEmpty() && text.isBlank()) {
            violations.add(new Violation(path, "text-blank"));
        }
    }

    private static boolean invisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** The letter itself, for a reader; none where it would break the line it is told in. */
    private static String letter(int point) {
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : "";
    }

    private static String name(int point) {
        return String.format("U+%04X", point);
    }
}
