package kz.bilik.docgen.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * One form for equal data: names in order, no white space, UTF-8. A register that keeps the data may give their names back in another order;
 * the document and its hash stay the same.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    public static byte[] bytes(JsonNode json) {
        return ordered(json).toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode ordered(JsonNode json) {
        if (json.isObject()) {
            var names = new TreeMap<String, JsonNode>();
            json.properties().forEach(property -> names.put(property.getKey(), ordered(property.getValue())));
            var object = JsonNodeFactory.instance.objectNode();
            names.forEach(object::set);
            return object;
        }
        if (json.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode(json.size());
            json.forEach(item -> array.add(ordered(item)));
            return array;
        }
        return json;
    }
}
