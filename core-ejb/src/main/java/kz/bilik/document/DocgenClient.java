package kz.bilik.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Retry;

/**
 * Orders papers from the document service over HTTP. Never called inside a transaction.
 *
 * <p>A refusal of the data (4xx) is final and carries the reasons; silence, overload and errors of the service are tried again a few times
 * and then reported as unavailability, so that background work can wait.
 */
@ApplicationScoped
public class DocgenClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int LONGEST_REASON = 900;

    private final String url;
    private final String key;
    private HttpClient http;

    @Inject
    public DocgenClient(
            @ConfigProperty(name = "bilik.docgen.url", defaultValue = "http://127.0.0.1:8090") String url,
            @ConfigProperty(name = "bilik.docgen.key", defaultValue = "unset") String key) {
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        this.key = key;
    }

    protected DocgenClient() {
        this("", "");
    }

    @PostConstruct
    void connect() {
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
    }

    /** The final paper. */
    @Retry(retryOn = DocgenUnavailableException.class, maxRetries = 2, delay = 200, jitter = 150)
    public RenderedPaper render(String template, String language, JsonObject data) {
        var answer = post("/api/v1/documents/" + template + "?lang=" + language, data);
        return RenderedPaper.of(
                answer.body(),
                answer.headers().firstValue("Bilik-Template-Version").orElse("unknown"));
    }

    /** The same paper with the mark of a draft across it. */
    @Retry(retryOn = DocgenUnavailableException.class, maxRetries = 2, delay = 200, jitter = 150)
    public byte[] preview(String template, String language, JsonObject data) {
        return post("/api/v1/documents/" + template + "?lang=" + language + "&draft=true", data)
                .body();
    }

    /** The first page of that draft as a picture, for a page that shows it without a viewer. */
    @Retry(retryOn = DocgenUnavailableException.class, maxRetries = 2, delay = 200, jitter = 150)
    public byte[] picture(String template, String language, JsonObject data) {
        return post("/api/v1/documents/" + template + "?lang=" + language + "&page=1", data, "image/png")
                .body();
    }

    private HttpResponse<byte[]> post(String path, JsonObject data) {
        return post(path, data, "application/pdf");
    }

    private HttpResponse<byte[]> post(String path, JsonObject data, String accepted) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .header("Accept", accepted)
                .POST(HttpRequest.BodyPublishers.ofString(data.toString(), StandardCharsets.UTF_8))
                .build();
        var answer = send(request);
        var status = answer.statusCode();
        if (status == 200) {
            return answer;
        }
        if (status == 400 || status == 413 || status == 415 || status == 422) {
            throw new PaperRefusedException(reasons(answer.body(), status));
        }
        if (status == 401 || status == 403 || status == 404) {
            throw new PaperRefusedException("the document service does not serve this system: " + status + " for "
                    + path + "; see BILIK_DOCGEN_KEY and BILIK_DOCGEN_URL");
        }
        throw new DocgenUnavailableException("document service answered " + status + " for " + path);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new DocgenUnavailableException("document service at " + url + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DocgenUnavailableException("interrupted while waiting for the document service", e);
        }
    }

    private static String reasons(byte[] body, int status) {
        var text = new String(body, StandardCharsets.UTF_8);
        try (var reader = Json.createReader(new StringReader(text))) {
            var problem = reader.readObject();
            var violations = problem.containsKey("violations")
                    ? problem.getJsonArray("violations").stream()
                            .map(JsonValue::asJsonObject)
                            .map(violation -> violation.getString("path", "") + " " + violation.getString("code", "")
                                    + " " + violation.getString("message", ""))
                            .collect(Collectors.joining("; "))
                    : problem.getString("detail", "");
            return shortened("document service refused (%d) %s: %s"
                    .formatted(status, problem.getString("title", ""), violations));
        } catch (JsonException | ClassCastException unreadable) {
            return "document service refused (%d) without a readable reason".formatted(status);
        }
    }

    private static String shortened(String reason) {
        return reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }
}
