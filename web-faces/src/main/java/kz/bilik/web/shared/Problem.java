package kz.bilik.web.shared;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.function.UnaryOperator;

/** An error of the API as RFC 9457 wants it: {@code application/problem+json} with a type that a program can tell apart. */
public final class Problem {

    private static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "https://bilik.kz/problems/";

    private final int status;
    private final JsonObjectBuilder json;

    private Problem(int status, String type, String title) {
        this.status = status;
        this.json = Json.createObjectBuilder()
                .add("type", TYPES + type)
                .add("title", title)
                .add("status", status);
    }

    public static Problem of(int status, String type, String title) {
        return new Problem(status, type, title);
    }

    public Problem with(String name, String value) {
        json.add(name, value);
        return this;
    }

    public Problem with(String name, JsonArray value) {
        json.add(name, value);
        return this;
    }

    public Response response() {
        return response(UnaryOperator.identity());
    }

    public Response response(UnaryOperator<Response.ResponseBuilder> also) {
        return also.apply(Response.status(status).type(MEDIA_TYPE).entity(json.build().toString()))
                .build();
    }
}
