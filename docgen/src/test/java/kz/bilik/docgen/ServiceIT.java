package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The archive as it is delivered, on a real Payara Micro, over HTTP. */
class ServiceIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        service = RunningService.shared();
    }

    @Test
    void is_alive_ready_measured_and_described() throws Exception {
        assertThat(get("/health/live").statusCode()).isEqualTo(200);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
        assertThat(get("/metrics").statusCode()).isEqualTo(200);
        assertThat(text(get("/openapi"))).contains("/api/v1/documents/{id}").contains("/api/v1/batches");
    }

    @Test
    void the_examples_of_the_documentation_make_a_certificate_in_three_languages_of_programming() throws Exception {
        var examples = new Examples(service.uri("/"), RunningService.KEY);
        var expected = post("/api/v1/documents/certificate?lang=ru", RunningService.KEY, sample("certificate"))
                .body();

        assertThat(examples.shell()).isEqualTo(expected);
        assertThat(examples.python()).isEqualTo(expected);
        assertThat(examples.java(get("/openapi").body())).isEqualTo(expected);
    }

    @Test
    void the_page_for_people_is_under_a_policy_of_its_own_and_previews_are_pictures() throws Exception {
        var page = get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none';");
        assertThat(get("/api/v1/templates/certificate/preview?lang=ru").body()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(text(get("/api/v1/fonts"))).contains("\"id\":\"serif-bold\"").doesNotContain("\"missing\":\"Ә");
    }

    @Test
    void nobody_gets_in_without_a_valid_key() throws Exception {
        var paths = new String[] {"/api/v1/templates", "/api/v1/templates/certificate/schema"};
        for (var path : paths) {
            var response = CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).isEqualTo(401);
            assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        }
        assertProblem(
                post("/api/v1/documents/certificate", "no-such-key-0000000", sample("certificate")),
                401,
                "key-invalid");
        assertProblem(
                post("/api/v1/documents/certificate", RunningService.EXPIRED_KEY, sample("certificate")),
                401,
                "key-invalid");
    }

    @Test
    void a_trace_goes_in_and_out_and_into_the_answer() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var request = request("/api/v1/templates/none")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .build();

        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.headers().firstValue("traceparent").orElseThrow()).startsWith("00-" + trace + "-");
        assertThat(JSON.readTree(response.body()).get("trace").asText()).isEqualTo(trace);
    }

    @Test
    void a_quota_ends_with_the_time_to_come_again_and_refusals_cost_nothing() throws Exception {
        assertProblem(post("/api/v1/documents/reference", RunningService.THRIFTY_KEY, "{}"), 422, "schema-required");
        assertThat(post("/api/v1/documents/reference", RunningService.THRIFTY_KEY, sample("reference"))
                        .statusCode())
                .isEqualTo(200);

        var refused = post("/api/v1/documents/reference", RunningService.THRIFTY_KEY, sample("reference"));

        assertProblem(refused, 429, "quota-documents");
        assertThat(Long.parseLong(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1L, 86_401L);
        assertThat(text(get("/metrics")))
                .contains("docgen_render_milliseconds_count{mp_scope=\"application\",template=\"reference\"}")
                .contains("docgen_refused_total{code=\"quota-documents\"")
                .contains("docgen_waiting");
    }

    @Test
    void a_token_is_as_good_as_a_key_within_its_groups() throws Exception {
        var token = RunningService.token("docgen");

        assertThat(post("/api/v1/documents/reference", token, sample("reference"))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(post("/api/v1/documents/certificate", token, sample("certificate")), 403, "scope-missing");
        assertProblem(
                post("/api/v1/documents/reference", RunningService.token("other"), sample("reference")),
                401,
                "key-invalid");
        var unsigned = "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
        assertProblem(post("/api/v1/documents/reference", unsigned, sample("reference")), 401, "key-invalid");
    }

    @Test
    void a_job_needs_a_database_and_says_so() throws Exception {
        var request = request("/api/v1/batches")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/x-ndjson")
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofString(line("reference", "a", "kk")))
                .build();

        assertProblem(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()), 501, "database-missing");
    }

    @Test
    void the_same_key_and_request_gives_the_same_answer_again() throws Exception {
        var data = sample("reference");
        var first = keyed("/api/v1/documents/reference", "application/json", "document", data);
        var again = keyed("/api/v1/documents/reference", "application/json", "document", data);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(Arrays.equals(first.body(), again.body())).isTrue();
        assertProblem(
                keyed("/api/v1/documents/certificate", "application/json", "document", sample("certificate")),
                422,
                "idempotency-key-reused");
        var lines = line("reference", "a", "kk") + line("reference", "b", "ru");
        var batch = keyed("/api/v1/batches", "application/x-ndjson", "batch", lines);
        assertThat(Arrays.equals(
                        batch.body(),
                        keyed("/api/v1/batches", "application/x-ndjson", "batch", lines)
                                .body()))
                .isTrue();
        assertProblem(
                keyed("/api/v1/batches", "application/x-ndjson", "batch", lines + lines),
                422,
                "idempotency-key-reused");
        assertProblem(
                keyed("/api/v1/batches", "application/x-ndjson", "x".repeat(256), lines),
                400,
                "idempotency-key-unusable");
    }

    private static HttpResponse<byte[]> keyed(String path, String type, String key, String body) throws Exception {
        var request = request(path)
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", type)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void a_batch_may_be_delivered_in_merged_files() throws Exception {
        var lines = line("reference", "a", "kk") + line("reference", "b", "ru") + line("certificate", "c", "en")
                + "{\"template\":\"certificate\",\"name\":\"bad\",\"data\":{}}\n";

        var entries = unzip(post("/api/v1/batches?merge=2", RunningService.KEY, "application/x-ndjson", lines)
                .body());

        assertThat(entries).containsOnlyKeys("000001-000002.pdf", "000003-000003.pdf", "errors.ndjson");
        assertThat(Press.pages(entries.get("000001-000002.pdf"))).isEqualTo(2);
    }

    @Test
    void a_key_covers_its_scopes_only() throws Exception {
        assertProblem(
                post("/api/v1/documents/certificate", RunningService.REFERENCE_KEY, sample("certificate")),
                403,
                "scope-missing");
        assertThat(post("/api/v1/documents/reference", RunningService.REFERENCE_KEY, sample("reference"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void every_sample_makes_the_same_document_twice_with_its_digest_and_name() throws Exception {
        for (var template : JSON.readTree(get("/api/v1/templates").body())) {
            var id = template.get("id").asText();
            var first = post("/api/v1/documents/" + id + "?lang=ru", RunningService.KEY, sample(id));
            var second = post("/api/v1/documents/" + id + "?lang=ru", RunningService.KEY, sample(id));

            assertThat(first.statusCode()).isEqualTo(200);
            assertThat(first.body()).isEqualTo(second.body());
            var digest = MessageDigest.getInstance("SHA-256").digest(first.body());
            assertThat(first.headers().firstValue("Repr-Digest"))
                    .contains("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
            assertThat(first.headers().firstValue("ETag")).isPresent();
            assertThat(first.headers().firstValue("Bilik-Template-Version"))
                    .contains(template.get("version").asText());
        }
        var certificate = post("/api/v1/documents/certificate?lang=ru", RunningService.KEY, sample("certificate"));
        assertThat(certificate.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .endsWith("filename*=UTF-8''"
                        + URLEncoder.encode("Сертификат БЕДИ-2026-000001.pdf", StandardCharsets.UTF_8)
                                .replace("+", "%20"));
        assertThat(Press.text(certificate.body())).contains("Әлімқұлова Құндыз Һайдарқызы");
    }

    @Test
    void refusals_are_told_in_the_language_of_who_asks() throws Exception {
        var accepted = problem("/api/v1/documents/reference?lang=ru", "kk-KZ,ru;q=0.5");
        var document = problem("/api/v1/documents/reference?lang=ru", "de");
        var otherwise = problem("/api/v1/documents/reference", "*");

        assertThat(accepted.get("title").asText()).isEqualTo("Бұл деректер бойынша құжатты басып шығару мүмкін емес");
        assertThat(accepted.at("/violations/0/message").asText()).isEqualTo("Өріс міндетті");
        assertThat(accepted.get("detail").asText()).isEqualTo("Өріс міндетті");
        assertThat(document.at("/violations/0/message").asText()).isEqualTo("Поле обязательно");
        assertThat(otherwise.at("/violations/0/message").asText()).isEqualTo("The field is required");
        assertThat(document.get("violations").findValuesAsText("code"))
                .isEqualTo(accepted.get("violations").findValuesAsText("code"));
        assertThat(document.get("violations").findValuesAsText("path"))
                .isEqualTo(accepted.get("violations").findValuesAsText("path"));
    }

    private static JsonNode problem(String path, String language) throws Exception {
        var request = request(path)
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        return JSON.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    @Test
    void a_check_gives_the_verdict_without_a_document() throws Exception {
        var wide = JSON.readTree(sample("reference")).deepCopy();
        ((ObjectNode) wide).put("holder", "Щ".repeat(120));

        var good = JSON.readTree(
                post("/api/v1/preflight/reference?lang=ru", RunningService.REFERENCE_KEY, sample("reference"))
                        .body());
        var bad =
                JSON.readTree(post("/api/v1/preflight/reference?lang=ru", RunningService.REFERENCE_KEY, wide.toString())
                        .body());

        assertThat(good.get("printable").asBoolean()).isTrue();
        assertThat(good.get("violations")).isEmpty();
        assertThat(bad.get("printable").asBoolean()).isFalse();
        assertThat(bad.get("violations").findValuesAsText("path")).containsOnly("/holder");
        assertProblem(
                post("/api/v1/preflight/certificate", RunningService.REFERENCE_KEY, sample("certificate")),
                403,
                "scope-missing");
    }

    @Test
    void a_version_is_asked_for_by_number_or_by_day() throws Exception {
        var described = JSON.readTree(get("/api/v1/templates/reference").body());
        assertThat(described.get("versions").get(0).get("deployedAt").asText()).isEqualTo("2026-11-23");

        var first = post("/api/v1/documents/reference?lang=ru&version=1", RunningService.KEY, sample("reference"));
        var asOf = post("/api/v1/documents/reference?lang=ru&asOf=2026-11-23", RunningService.KEY, sample("reference"));

        assertThat(first.headers().firstValue("Bilik-Template-Version")).contains("1");
        assertThat(asOf.body()).isEqualTo(first.body());
        assertProblem(
                post("/api/v1/documents/reference?asOf=2026-11-22", RunningService.KEY, sample("reference")),
                404,
                "version-unknown");
        assertProblem(
                post("/api/v1/documents/reference?version=9", RunningService.KEY, sample("reference")),
                404,
                "version-unknown");
        assertProblem(
                post("/api/v1/documents/reference?asOf=yesterday", RunningService.KEY, sample("reference")),
                422,
                "day-malformed");
        assertProblem(
                post("/api/v1/documents/reference?asOf=2026-11-23&version=1", RunningService.KEY, sample("reference")),
                422,
                "version-ambiguous");
    }

    @Test
    void a_document_is_made_again_from_its_manifest() throws Exception {
        var document = post(
                "/api/v1/documents/certificate?lang=ru&attach=data&manifest=true",
                RunningService.KEY,
                sample("certificate"));
        var manifest = document.headers().firstValue("Bilik-Render-Manifest").orElseThrow();
        var request = JSON.createObjectNode().put("manifest", manifest);
        request.set("data", JSON.readTree(sample("certificate")));

        var same = JSON.readTree(post("/api/v1/render-manifests/verify", RunningService.KEY, request.toString())
                .body());
        request.withObject("/data").put("holder", "Басқа Адам");
        var other = JSON.readTree(post("/api/v1/render-manifests/verify", RunningService.KEY, request.toString())
                .body());

        assertThat(same.get("identical").asBoolean()).isTrue();
        assertThat(same.get("differences")).isEmpty();
        assertThat(other.get("identical").asBoolean()).isFalse();
        assertThat(other.get("differences").findValuesAsText("what")).containsExactly("data");
        assertProblem(
                post("/api/v1/render-manifests/verify", RunningService.REFERENCE_KEY, request.toString()),
                403,
                "scope-missing");
        assertProblem(post("/api/v1/render-manifests/verify", RunningService.KEY, "{}"), 422, "manifest-malformed");
    }

    @Test
    void a_document_is_signed_at_once_or_later_by_those_who_may() throws Exception {
        var path = "/api/v1/documents/reference?lang=kk&sign=true&signature=visible&manifest=true";
        var atOnce = post(path, RunningService.SIGNING_KEY, sample("reference"));
        var plain = post(
                "/api/v1/documents/reference?lang=kk&manifest=true", RunningService.SIGNING_KEY, sample("reference"));
        var manifest = plain.headers().firstValue("Bilik-Render-Manifest").orElseThrow();
        var later = sign(RunningService.SIGNING_KEY, manifest, plain.body());

        assertThat(atOnce.statusCode()).isEqualTo(200);
        assertThat(atOnce.headers().firstValue("Bilik-Signature-Level")).contains("B-B");
        assertThat(atOnce.headers().firstValue("Bilik-Render-Manifest")).contains(manifest);
        assertThat(later.statusCode()).isEqualTo(200);
        assertThat(later.body()).startsWith(plain.body());
        assertThat(later.headers().firstValue("Bilik-Signature-Key"))
                .isEqualTo(atOnce.headers().firstValue("Bilik-Signature-Key"))
                .isPresent();
        assertThat(VeraPdf.failedRules(later.body(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(atOnce.body(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertProblem(post(path, RunningService.KEY, sample("reference")), 403, "scope-missing");
        assertProblem(
                post(path + "&draft=true", RunningService.SIGNING_KEY, sample("reference")), 422, "draft-not-signed");
        assertProblem(sign(RunningService.KEY, manifest, plain.body()), 403, "scope-missing");
        assertProblem(sign(RunningService.SIGNING_KEY, manifest, later.body()), 422, "pdf-not-ours");
        assertProblem(
                sign(RunningService.SIGNING_KEY, manifest, "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
                422,
                "pdf-not-ours");
        assertProblem(sign(RunningService.SIGNING_KEY, "", plain.body()), 422, "manifest-malformed");
        assertThat(text(get("/metrics"))).contains("docgen_signed_total{");
    }

    private static HttpResponse<byte[]> sign(String key, String manifest, byte[] pdf) throws Exception {
        var request = request("/api/v1/signatures")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/pdf")
                .header("Bilik-Render-Manifest", manifest)
                .POST(HttpRequest.BodyPublishers.ofByteArray(pdf))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void a_blank_is_printed_on_after_the_printer_was_calibrated() throws Exception {
        var blank = (ObjectNode) JSON.readTree(sample("certificate"));
        blank.remove("blank");
        var path = "/api/v1/documents/certificate?lang=ru";

        var page = get("/api/v1/templates/certificate/calibration?offsetX=-1.5&offsetY=2");
        var whole = post(path, RunningService.KEY, blank.toString());
        var overlay = post(path + "&variant=overlay&offsetX=-1.5&offsetY=2", RunningService.KEY, blank.toString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Press.text(page.body())).contains("-1,5").contains("120");
        assertThat(overlay.statusCode()).isEqualTo(200);
        assertThat(Press.text(overlay.body())).contains("Әлімқұлова Құндыз Һайдарқызы");
        assertThat(overlay.body().length).isLessThan(whole.body().length);
        assertProblem(
                post(path + "&variant=overlay&offsetX=15.1", RunningService.KEY, blank.toString()),
                422,
                "schema-maximum");
        assertThat(get("/api/v1/templates/agreement/calibration").statusCode()).isEqualTo(404);
    }

    @Test
    void a_picture_of_a_page_is_a_png() throws Exception {
        var request = request("/api/v1/documents/certificate?lang=kk")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .header("Accept", "image/png")
                .POST(HttpRequest.BodyPublishers.ofString(sample("certificate")))
                .build();

        var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void what_cannot_be_printed_is_answered_as_a_problem_with_pointers() throws Exception {
        var wrong = (com.fasterxml.jackson.databind.node.ObjectNode) JSON.readTree(sample("certificate"));
        wrong.put("holder", "Асан\u202E").put("hours", 72);

        assertProblem(post("/api/v1/documents/certificate", RunningService.KEY, wrong.toString()), 422, "text-control");
        assertProblem(post("/api/v1/documents/certificate", RunningService.KEY, "{"), 400, "json-malformed");
        assertProblem(
                post("/api/v1/documents/certificate", RunningService.KEY, "{\"a\":1,\"a\":1}"),
                422,
                "json-duplicate-name");
        assertProblem(
                post("/api/v1/documents/certificate?lang=de", RunningService.KEY, sample("certificate")),
                422,
                "language-unknown");
        assertThat(post("/api/v1/documents/none", RunningService.KEY, "{}").statusCode())
                .isEqualTo(404);
        assertProblem(
                post("/api/v1/documents/reference", RunningService.KEY, " ".repeat(1_100_000)), 413, "body-too-large");
        assertThat(post("/api/v1/documents/reference", RunningService.KEY, "text/xml", "<r/>")
                        .statusCode())
                .isEqualTo(415);
    }

    @Test
    void a_batch_gives_an_archive_with_the_refused_lines_told_apart() throws Exception {
        var lines = line("certificate", "Бірінші", "kk") + line("reference", "Екінші", "ru")
                + "{\"template\":\"certificate\",\"name\":\"bad\",\"data\":{}}\n" + line("reference", "Бірінші", "ru");

        var response = post("/api/v1/batches?lang=kk", RunningService.KEY, "application/x-ndjson", lines);

        assertThat(response.statusCode()).isEqualTo(200);
        var entries = unzip(response.body());
        assertThat(entries).containsOnlyKeys("Бірінші.pdf", "Екінші.pdf", "errors.ndjson");
        assertThat(Press.text(entries.get("Екінші.pdf"))).contains("СПРАВКА");
        assertThat(new String(entries.get("errors.ndjson"), StandardCharsets.UTF_8))
                .contains("{\"line\":3,\"status\":422")
                .contains("\"line\":4")
                .contains("name-duplicate");
    }

    @Test
    void a_merged_batch_is_one_file_or_nothing() throws Exception {
        var good = line("certificate", "a", "kk") + line("certificate", "b", "ru");

        var merged = batchAsPdf(good);
        var refused = batchAsPdf(good + "{\"template\":\"certificate\",\"name\":\"bad\",\"data\":{}}\n");

        assertThat(Press.pages(merged.body())).isEqualTo(2);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("/3/number");
    }

    private static HttpResponse<byte[]> batchAsPdf(String lines) throws Exception {
        var request = request("/api/v1/batches")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofString(lines))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String line(String template, String name, String lang) throws Exception {
        var line = JSON.createObjectNode()
                .put("template", template)
                .put("name", name)
                .put("lang", lang);
        line.set("data", JSON.readTree(sample(template)));
        return line + "\n";
    }

    private static Map<String, byte[]> unzip(byte[] archive) throws IOException {
        var entries = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }

    private static void assertProblem(HttpResponse<byte[]> response, int status, String code) throws IOException {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = JSON.readTree(response.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("violations").findValuesAsText("code")).contains(code);
    }

    private static String sample(String template) throws Exception {
        return text(get("/api/v1/templates/" + template + "/sample?lang=ru"));
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        var request = request(path)
                .header("Authorization", "Bearer " + RunningService.KEY)
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> post(String path, String key, String body) throws Exception {
        return post(path, key, "application/json", body);
    }

    private static HttpResponse<byte[]> post(String path, String key, String type, String body) throws Exception {
        var request = request(path)
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path));
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
