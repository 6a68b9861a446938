package kz.bilik.launcher.once;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.bilik.launcher.Words;

/** The outcome of a course as lines for a terminal: who, how much, with what result, on which paragraph. */
final class ResultTable {
    private static final int WIDEST = 40;
    private static final String GAP = "  ";

    private final JsonObject result;
    private final Words words;

    ResultTable(JsonObject result, Words words) {
        this.result = result;
        this.words = words;
    }

    String text() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "№",
                words.of("column.name"),
                words.of("column.attendance"),
                words.of("column.score"),
                words.of("column.outcome"),
                words.of("column.number"),
                words.of("column.grounds")));
        for (var listener : result.getJsonArray("listeners")) {
            rows.add(row(listener.asJsonObject()));
        }
        return align(rows);
    }

    private List<String> row(JsonObject listener) {
        return List.of(
                plain(listener.get("row")),
                plain(listener.get("name")),
                percent(listener.get("attendancePercent")),
                percent(listener.get("scorePercent")),
                words.of("outcome." + listener.getString("outcome")),
                isAbsent(listener.get("certificate"))
                        ? "–"
                        : plain(listener.getJsonObject("certificate").get("number")),
                grounds(listener));
    }

    private String grounds(JsonObject listener) {
        if (isAbsent(listener.get("grounds"))) {
            return "";
        }
        return GroundText.all(listener.getJsonArray("grounds")).stream()
                .map(ground -> words.of("ground", ground.in(words.language()), ground.paragraph()))
                .collect(Collectors.joining("; "));
    }

    /** The last column is as long as it needs to be; the others share one width each and are cut where a name would break the table. */
    private static String align(List<List<String>> rows) {
        var columns = rows.get(0).size();
        var widths = new int[columns];
        for (var row : rows) {
            for (var i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, length(row.get(i))));
            }
        }
        var text = new StringBuilder();
        for (var row : rows) {
            var line = new StringBuilder();
            for (var i = 0; i < columns; i++) {
                line.append(i == columns - 1 ? row.get(i) : fit(row.get(i), widths[i]))
                        .append(GAP);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static String fit(String text, int width) {
        var length = length(text);
        if (length > width) {
            return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
        }
        return text + " ".repeat(width - length);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String percent(JsonValue value) {
        return isAbsent(value) ? "–" : plain(value) + " %";
    }

    /** Control characters of a file do not reach the terminal. */
    private static String plain(JsonValue value) {
        if (isAbsent(value)) {
            return "–";
        }
        var text = value instanceof jakarta.json.JsonString string ? string.getString() : value.toString();
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    private static boolean isAbsent(JsonValue value) {
        return value == null || value.getValueType() == JsonValue.ValueType.NULL;
    }
}
