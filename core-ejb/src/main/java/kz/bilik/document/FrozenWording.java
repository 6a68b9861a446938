package kz.bilik.document;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;

/** What a paper says, as it stands in the database since it was frozen. */
public final class FrozenWording {

    private FrozenWording() {}

    public static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
