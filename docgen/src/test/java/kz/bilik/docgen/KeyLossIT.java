package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.signature.SigningFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An instance as in production, without the page for people, in the drill of a lost key: replaced in the middle of a batch, withdrawn, its
 * papers found in the log and signed again.
 */
class KeyLossIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Path FOLDER = Path.of("target", "it", "keys").toAbsolutePath();
    private static final Path CERTIFICATES = FOLDER.resolve("certificates");
    private static final SigningFixture FIXTURE = new SigningFixture();
    private static final SigningFixture.Identity LOST = FIXTURE.identity("Балаларды ерте дамыту институты 2026");
    private static final SigningFixture.Identity NEXT = FIXTURE.identity("Балаларды ерте дамыту институты 2027");
    private static final int LINES = 8;
    private static final int BEFORE = 3;

    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        Files.createDirectories(CERTIFICATES.resolve("withdrawn"));
        Files.deleteIfExists(CERTIFICATES.resolve("withdrawn").resolve("2026.cer"));
        var keystore = FIXTURE.keystore(FOLDER, LOST);
        Files.write(CERTIFICATES.resolve("2026.cer"), LOST.certificate().getEncoded());
        service = RunningService.start(
                "key-loss",
                Map.of(
                        "BILIK_DOCGEN_SIGN_KEYSTORE", keystore.toString(),
                        "BILIK_DOCGEN_SIGN_PASSWORD_FILE",
                                SigningFixture.password(keystore).toString(),
                        "BILIK_DOCGEN_SIGN_CERTIFICATES", CERTIFICATES.toString(),
                        "BILIK_DOCGEN_PAGE", "false"));
        service.awaitReadiness();
    }

    @AfterAll
    static void stop() throws Exception {
        service.stop();
    }

    @Test
    void papers_of_a_lost_key_are_found_and_signed_again() throws Exception {
        var files = signedWhileTheKeyIsReplaced();
        var signatures = lines(files.get("signatures.ndjson"));

        assertThat(files).hasSize(LINES + 1).doesNotContainKey("errors.ndjson");
        assertThat(signatures).hasSize(LINES);
        var keys = signatures.stream().map(line -> line.get("key").asText()).toList();
        assertThat(keys)
                .startsWith(id(LOST), id(LOST), id(LOST))
                .endsWith(id(NEXT))
                .containsOnly(id(LOST), id(NEXT));
        for (var line : signatures) {
            var paper = files.get(line.get("file").asText());
            assertThat(line.get("sha256").asText()).isEqualTo(Sha256.hex(paper));
            assertThat(verdict(paper).get("verdict").asText()).isEqualTo("GENUINE");
            assertThat(verdict(paper).at("/signatures/0/key").asText())
                    .isEqualTo(line.get("key").asText());
        }

        Files.move(
                CERTIFICATES.resolve("2026.cer"),
                CERTIFICATES.resolve("withdrawn").resolve("2026.cer"));

        var lost = signatures.stream()
                .filter(line -> line.get("key").asText().equals(id(LOST)))
                .toList();
        assertThat(found(id(LOST)))
                .containsExactlyElementsOf(
                        lost.stream().map(line -> line.get("sha256").asText()).toList());
        for (var line : signatures) {
            assertThat(verdict(files.get(line.get("file").asText()))
                            .get("verdict")
                            .asText())
                    .isEqualTo(lost.contains(line) ? "WITHDRAWN_KEY" : "GENUINE");
        }
        var again = post("/api/v1/documents/reference?lang=ru&sign=true", "application/json", data(0));
        assertThat(again.headers().firstValue("Bilik-Signature-Key")).contains(id(NEXT));
        assertThat(verdict(again.body()).get("verdict").asText()).isEqualTo("GENUINE");
    }

    @Test
    void what_cannot_be_signed_in_a_batch_is_refused_before_anything_is_made() throws Exception {
        assertThat(codes(batch("sign=true&merge=2"))).containsExactly("sign-not-merged");
        assertThat(codes(batch("sign=true&signature=large"))).containsExactly("signature-unknown");
        assertThat(codes(CLIENT.send(
                        batchRequest("sign=true", RunningService.KEY, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())))
                .containsExactly("scope-missing");
        assertThat(codes(CLIENT.send(
                        batchRequest("sign=true", RunningService.SIGNING_KEY, HttpRequest.BodyPublishers.noBody())
                                .header("Idempotency-Key", "once")
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())))
                .containsExactly("signed-not-repeatable");
        assertThat(codes(post("/api/v1/signatures/verify", "application/pdf", "no paper")))
                .containsExactly("pdf-unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/index.html;a=b", "//index.html", "/page/page.js", "/page/words_kk.json"})
    void the_page_for_people_is_not_there_where_it_is_closed(String path) throws Exception {
        var request = HttpRequest.newBuilder(java.net.URI.create(service.uri("") + path))
                .build();

        assertThat(CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).statusCode())
                .isIn(400, 404);
    }

    /** The key is replaced as soon as the first lines are signed; the others are sent after that. By curl, which sends each line at once. */
    private static Map<String, byte[]> signedWhileTheKeyIsReplaced() throws Exception {
        var curl = new ProcessBuilder(
                        "curl",
                        "--silent",
                        "--show-error",
                        "--fail",
                        "--request",
                        "POST",
                        "--header",
                        "Authorization: Bearer " + RunningService.SIGNING_KEY,
                        "--header",
                        "Content-Type: application/x-ndjson",
                        "--header",
                        "Expect:",
                        "--upload-file",
                        "-",
                        service.uri("/api/v1/batches?lang=ru&sign=true").toString())
                .redirectError(Path.of("target", "it", "key-loss-curl.log").toFile())
                .start();
        try (var out = curl.getOutputStream()) {
            for (int number = 0; number < LINES; number++) {
                if (number == BEFORE) {
                    replaceKey(BEFORE);
                }
                out.write(line(number).getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        }
        return BatchFixture.files(curl.getInputStream());
    }

    private static HttpResponse<byte[]> batch(String query) throws Exception {
        var body = HttpRequest.BodyPublishers.ofString(line(0));
        return CLIENT.send(
                batchRequest(query, RunningService.SIGNING_KEY, body).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder batchRequest(String query, String key, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(service.uri("/api/v1/batches?lang=ru&" + query))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/x-ndjson")
                .POST(body);
    }

    private static void replaceKey(int whenSigned) {
        try {
            var patience = Instant.now().plusSeconds(60);
            while (signed() < whenSigned && Instant.now().isBefore(patience)) {
                service.pause();
            }
            Files.setLastModifiedTime(
                    FIXTURE.keystore(FOLDER, NEXT), FileTime.from(Instant.parse("2026-12-31T19:00:00Z")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int signed() {
        try {
            return service.log().split("\"document_signed ", -1).length - 1;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(int number) {
        return BatchFixture.line("reference", "a" + number, data(number));
    }

    private static String data(int number) {
        return DataFixture.aReference()
                .with("number", "A-2026-00000" + number)
                .data()
                .toString();
    }

    /** What the script of the documentation finds in the log. */
    private static List<String> found(String key) throws Exception {
        var list = Path.of("target", "it", "signed.txt");
        var process = new ProcessBuilder(
                        Path.of("..", "docs", "api", "examples", "signed-by-key.sh")
                                .toString(),
                        key,
                        Path.of("target", "it", "key-loss.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(list.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readAllLines(list).stream()
                .map(line -> line.split(" "))
                .peek(words -> assertThat(words[1] + " " + words[2]).isEqualTo("reference signing"))
                .map(words -> words[3])
                .toList();
    }

    private static JsonNode verdict(byte[] paper) throws Exception {
        var request = HttpRequest.newBuilder(service.uri("/api/v1/signatures/verify"))
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofByteArray(paper))
                .build();
        return JSON.readTree(
                CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
    }

    private static HttpResponse<byte[]> post(String path, String type, String body) throws Exception {
        var key = path.contains("verify") ? RunningService.KEY : RunningService.SIGNING_KEY;
        var request = HttpRequest.newBuilder(service.uri(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static List<JsonNode> lines(byte[] ndjson) {
        var lines = new String(ndjson, StandardCharsets.UTF_8).split("\n");
        return IntStream.range(0, lines.length)
                .mapToObj(at -> parsed(lines[at]))
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> codes(HttpResponse<byte[]> answer) throws Exception {
        return JSON.readTree(answer.body()).get("violations").findValuesAsText("code");
    }

    private static String id(SigningFixture.Identity identity) {
        try {
            return Sha256.hex(identity.certificate().getEncoded());
        } catch (java.security.cert.CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
