package kz.bilik.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import kz.bilik.shared.error.MalformedException.Violation;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.GroundTexts;

/**
 * A refusal that a program can read (RFC 9457). The type is stable, title and detail are for developers; words for people are in the grounds.
 *
 * @param slug last part of the type address
 * @param more members of this type beside the common ones
 */
public record Problem(int status, String slug, String title, String detail, JsonObject more) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String TYPES = "https://bilik.kz/problems/";
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED_MEDIA_TYPE = 415;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;

    static Problem malformed(List<Violation> violations) {
        var listed = Json.createArrayBuilder();
        violations.forEach(violation -> listed.add(Json.createObjectBuilder()
                .add("path", violation.path())
                .add("code", violation.code())
                .add("message", violation.message())));
        return new Problem(
                400,
                "malformed",
                "The content cannot be understood",
                "Each violation names its place and its reason; nothing was changed.",
                Json.createObjectBuilder().add("violations", listed).build());
    }

    static Problem refused(Ruling ruling) {
        var listed = Json.createArrayBuilder();
        ruling.grounds().forEach(ground -> listed.add(ground(ground, ruling.settings())));
        return new Problem(
                UNPROCESSABLE,
                "course-refused",
                "The Rules refuse the course as a whole",
                "Each ground names its paragraph; nothing was changed.",
                Json.createObjectBuilder().add("grounds", listed).build());
    }

    static Problem unauthorized() {
        return of(401, "unauthorized", "A valid key is needed", "Send the header Authorization: Bearer <key>.");
    }

    static Problem forbidden() {
        return of(
                403, "forbidden", "The caller may not do this", "The key lacks the scope or the role that this needs.");
    }

    static Problem notFound() {
        return of(404, "not-found", "There is no such thing", "It does not exist, or not for this caller.");
    }

    static Problem conflict(String slug, String detail) {
        return of(409, slug, "The present state does not allow this", detail);
    }

    static Problem tooLarge(long limit) {
        return of(TOO_LARGE, "too-large", "The content is too large", "At most " + limit + " bytes are taken.");
    }

    public static Problem tooManyRequests() {
        return of(
                TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "Ask again after the seconds of the Retry-After header.");
    }

    /** A bug of ours: the caller learns the id under which the log holds it, and nothing of the inside. */
    static Problem failed(String incident) {
        return new Problem(
                500,
                "internal",
                "The request failed",
                "The failure is recorded; please name the incident when you ask about it.",
                Json.createObjectBuilder().add("incident", incident).build());
    }

    /** What the platform refuses before a resource is reached. */
    static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 -> notFound();
            case 405 -> of(405, "method-not-allowed", "The method is not allowed here", "See the header Allow.");
            case 406 ->
                of(406, "not-acceptable", "There is no such representation", "See the header Accept of the request.");
            case UNSUPPORTED_MEDIA_TYPE ->
                of(
                        UNSUPPORTED_MEDIA_TYPE,
                        "unsupported-media-type",
                        "The content type is not taken here",
                        "See the header Content-Type of the request.");
            default -> of(status, "http-" + status, "The request was not accepted", "HTTP status " + status + ".");
        };
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("type", TYPES + slug)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .addAll(Json.createObjectBuilder(more))
                .build();
    }

    @Override
    public String toString() {
        return toJson().toString();
    }

    Response toResponse() {
        return toResponse(Response.status(status));
    }

    /** Keeps the headers that the answer already has, such as {@code Allow}. */
    Response toResponse(Response.ResponseBuilder answer) {
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(toString())
                .build();
    }

    private static Problem of(int status, String slug, String title, String detail) {
        return new Problem(status, slug, title, detail, JsonValue.EMPTY_JSON_OBJECT);
    }

    private static JsonObject ground(Ground ground, Map<String, String> settings) {
        var text = GroundTexts.of(ground, settings);
        return Json.createObjectBuilder()
                .add("code", ground.name())
                .add("paragraph", ground.paragraph())
                .add(
                        "text",
                        Json.createObjectBuilder()
                                .add("kk", text.kk())
                                .add("ru", text.ru())
                                .add("en", text.en()))
                .build();
    }
}
