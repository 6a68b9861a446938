package kz.bilik.web.shared;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;

/** What the scripts of our pages send: a member that has to be there, or the request is malformed. */
public final class JsonMembers {

    private JsonMembers() {}

    /** @throws IllegalArgumentException when it is missing or something else */
    public static JsonObject object(JsonObject sent, String name) {
        if (sent.get(name) instanceof JsonObject member) {
            return member;
        }
        throw new IllegalArgumentException(name + " is to be an object");
    }

    /** @throws IllegalArgumentException when it is missing or something else */
    public static long whole(JsonObject sent, String name) {
        if (sent.get(name) instanceof JsonNumber number && number.isIntegral()) {
            return number.longValue();
        }
        throw new IllegalArgumentException(name + " is to be a whole number");
    }
}
