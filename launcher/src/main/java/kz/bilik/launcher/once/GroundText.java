package kz.bilik.launcher.once;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;

/** A ground of refusal as the web application words it. */
public record GroundText(String code, String paragraph, JsonObject text) {

    static List<GroundText> all(JsonArray grounds) {
        return grounds.stream().map(ground -> of(ground.asJsonObject())).toList();
    }

    private static GroundText of(JsonObject ground) {
        return new GroundText(
                ground.getString("code", ""), ground.getString("paragraph", ""), ground.getJsonObject("text"));
    }

    public String in(String language) {
        return text == null ? code : text.getString(language, code);
    }
}
