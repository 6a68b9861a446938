package kz.bilik.docgen.wording;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A figure that follows from others of the same object and is therefore not asked for: the schema lists its terms, names of integer
 * properties or of texts of digits, or a number, each with a minus where it is taken away ({@code ["last", "-first", "1"]}).
 */
final class Derivation {

    private Derivation() {}

    static long of(JsonNode terms, JsonNode data) {
        long value = 0;
        for (var term : terms) {
            var name = term.asText();
            value += name.startsWith("-") ? -figure(name.substring(1), data) : figure(name, data);
        }
        return value;
    }

    private static long figure(String name, JsonNode data) {
        return Long.parseLong(
                Character.isDigit(name.charAt(0)) ? name : data.required(name).asText());
    }
}
