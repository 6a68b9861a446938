package kz.bilik.launcher.once;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import kz.bilik.launcher.StartFailure;

/** The web application's interface for programs, as far as the main job needs it. */
final class BilikClient {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int BAD_REQUEST = 400;
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int ATTEMPTS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final URI base;
    private final String key;

    /** A course that was taken over; without a job there is nothing to issue. */
    record Import(long courseId, OptionalLong jobId) {}

    BilikClient(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    Import send(CourseFile file) throws IOException, InterruptedException {
        var request = request("/api/v1/finished-courses")
                .header("Content-Type", file.mediaType())
                .POST(HttpRequest.BodyPublishers.ofByteArray(file.content()))
                .timeout(Duration.ofMinutes(10))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        var problem = response.statusCode() == BAD_REQUEST || response.statusCode() == UNPROCESSABLE;
        if (response.statusCode() != CREATED && response.statusCode() != OK && !problem) {
            throw unexpected(response.statusCode(), "POST /api/v1/finished-courses");
        }
        var body = json(response.body());
        var type = body.getString("type", "");
        if (type.endsWith("/malformed")) {
            throw new MalformedFile(file.name(), violations(body));
        }
        if (type.endsWith("/course-refused")) {
            throw new CourseRefused(GroundText.all(body.getJsonArray("grounds")));
        }
        if (problem) {
            throw unexpected(response.statusCode(), "POST /api/v1/finished-courses " + body.getString("title", ""));
        }
        var jobId = body.containsKey("jobId") && !body.isNull("jobId")
                ? OptionalLong.of(body.getJsonNumber("jobId").longValueExact())
                : OptionalLong.empty();
        return new Import(body.getJsonNumber("courseId").longValueExact(), jobId);
    }

    JobState job(long id) throws IOException, InterruptedException {
        return JobState.of(get("/api/v1/jobs/" + id));
    }

    JsonObject result(long courseId) throws IOException, InterruptedException {
        return get("/api/v1/finished-courses/" + courseId + "/result");
    }

    void papers(long courseId, Path into) throws IOException, InterruptedException {
        var path = "/api/v1/finished-courses/" + courseId + "/papers.zip";
        var request = request(path).timeout(Duration.ofMinutes(30)).build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofFile(into));
        if (response.statusCode() != OK) {
            throw unexpected(response.statusCode(), "GET " + path);
        }
    }

    JsonObject verify(String token) throws IOException, InterruptedException {
        return get("/api/v1/verify/" + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    /** Waits where the server says that it is asked too often. */
    private JsonObject get(String path) throws IOException, InterruptedException {
        for (var attempt = 1; ; attempt++) {
            var request = request(path).timeout(Duration.ofMinutes(5)).build();
            var response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() == OK) {
                return json(response.body());
            }
            if (response.statusCode() != TOO_MANY_REQUESTS || attempt == ATTEMPTS) {
                throw unexpected(response.statusCode(), "GET " + path);
            }
            Thread.sleep(Duration.ofSeconds(
                            response.headers().firstValueAsLong("Retry-After").orElse(1))
                    .toMillis());
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).header("Authorization", "Bearer " + key);
    }

    private static JsonObject json(byte[] body) throws IOException {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IOException("The web application answered with something that is not JSON", e);
        }
    }

    private static List<MalformedFile.Violation> violations(JsonObject problem) {
        return problem.getJsonArray("violations").stream()
                .map(violation -> violation.asJsonObject())
                .map(violation -> new MalformedFile.Violation(
                        violation.getString("path", ""),
                        violation.getString("code", ""),
                        violation.getString("message", "")))
                .toList();
    }

    private static StartFailure unexpected(int status, String request) {
        return new StartFailure("web.unexpected", status, request);
    }
}
