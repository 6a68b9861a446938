package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.bilik.db.Directories;
import kz.bilik.db.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two instances on one database; the first is killed in the middle of a job, the second asked to stop in the middle of a batch. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class JobsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String NDJSON = "application/x-ndjson";
    private static final int LINES = Integer.getInteger("docgen.it.lines", 300);
    private static final Duration PATIENCE = Duration.ofSeconds(120 + LINES / 5);

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static HttpServer receiver;
    private static EmbeddedDatabase database;
    private static RunningService first;
    private static RunningService second;

    private record Call(String signature, String trace, String body) {}

    @BeforeAll
    static void start() throws Exception {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            CALLS.add(new Call(
                    headers.getFirst("Bilik-Signature"),
                    headers.getFirst("traceparent"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(CALLS.size() == 1 ? 500 : 204, -1);
            exchange.close();
        });
        receiver.start();
        var home = Path.of("target", "it", "jobs").toAbsolutePath();
        Directories.delete(home);
        int port = freePort();
        database = EmbeddedDatabase.start(
                home, Path.of("target", "it", EmbeddedDatabase.BINARIES).toAbsolutePath(), port);
        var access = EmbeddedDatabase.docgen(home, port);
        var settings = Map.of(
                "BILIK_DOCGEN_DB_URL", access.url(),
                "BILIK_DOCGEN_DB_USER", access.user(),
                "BILIK_DOCGEN_DB_PASSWORD", access.password(),
                "BILIK_DOCGEN_CALLBACK_ORIGINS", origin(),
                "BILIK_DOCGEN_CALLBACK_PAUSE_SECONDS", "1");
        first = RunningService.start("first", settings);
        second = RunningService.start("second", settings);
        first.awaitReadiness();
        second.awaitReadiness();
    }

    @AfterAll
    static void stop() throws Exception {
        first.kill();
        second.kill();
        database.close();
        receiver.stop(0);
    }

    @Test
    @Order(1)
    void a_job_belongs_to_its_client_can_be_stopped_and_is_refused_what_it_may_not() throws Exception {
        var job = location(order(first, RunningService.KEY, lines(0, 200), Map.of()));
        assertThat(get(second, RunningService.JOBS_KEY, job).statusCode()).isEqualTo(404);
        assertThat(get(second, RunningService.JOBS_KEY, job + "/result").statusCode())
                .isEqualTo(404);
        assertThat(delete(second, RunningService.JOBS_KEY, job).statusCode()).isEqualTo(404);
        assertThat(get(second, RunningService.KEY, job + "/result").statusCode())
                .isEqualTo(409);

        assertThat(json(delete(second, RunningService.KEY, job)).get("state").asText())
                .isEqualTo("CANCELLED");

        assertThat(codes(get(first, RunningService.KEY, job + "/result"))).containsExactly("job-not-done");
        assertThat(delete(first, RunningService.KEY, job).statusCode()).isEqualTo(204);
        assertThat(get(first, RunningService.KEY, job).statusCode()).isEqualTo(404);
        assertThat(codes(order(
                        first, RunningService.JOBS_KEY, lines(0, 1), Map.of("Bilik-Callback", "http://127.0.0.2:1/x"))))
                .containsExactly("callback-not-allowed");
        assertThat(codes(order(
                        first,
                        RunningService.JOBS_KEY,
                        lines(0, 1),
                        Map.of("Bilik-Callback", "http://a@" + origin().substring(7)))))
                .containsExactly("callback-not-allowed");
        assertThat(codes(order(first, RunningService.KEY, lines(0, 1), Map.of("Bilik-Callback", origin() + "/x"))))
                .containsExactly("callback-secret-missing");
        assertThat(codes(order(first, RunningService.KEY, "\n\n", Map.of()))).containsExactly("batch-empty");
    }

    @Test
    @Order(2)
    void fifty_equal_requests_make_one_job() throws Exception {
        var key = Map.of("Idempotency-Key", "fifty");
        var body = lines(0, 3);

        var answers = IntStream.range(0, 50)
                .mapToObj(i -> CLIENT.sendAsync(
                        ordering(i % 2 == 0 ? first : second, RunningService.KEY, body, key),
                        HttpResponse.BodyHandlers.ofByteArray()))
                .toList();

        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(2, TimeUnit.MINUTES);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(202, 409));
        assertThat(answers.stream()
                        .map(CompletableFuture::join)
                        .filter(answer -> answer.statusCode() == 202)
                        .map(JobsIT::location)
                        .distinct())
                .hasSize(1);
        var job = location(order(second, RunningService.KEY, body, key));
        assertThat(codes(order(first, RunningService.KEY, lines(0, 4), key))).containsExactly("idempotency-key-reused");
        assertThat(location(order(first, RunningService.JOBS_KEY, body, key))).isNotEqualTo(job);
        assertThat(codes(order(first, RunningService.KEY, body, Map.of("Idempotency-Key", "x".repeat(256)))))
                .containsExactly("idempotency-key-unusable");
        assertThat(codes(order(first, RunningService.KEY, body, Map.of("Idempotency-Key", "x".repeat(7000)))))
                .containsExactly("idempotency-key-unusable");
        awaitDone(first, RunningService.KEY, job);
    }

    @Test
    @Order(3)
    void a_document_is_given_again_by_another_instance() throws Exception {
        var data = BatchFixture.line("reference", "x")
                .replaceFirst(".*\"data\":", "")
                .strip()
                .replaceFirst("}$", "");
        var one = document(first, "once", data);
        var two = document(second, "once", data);

        assertThat(one.statusCode()).isEqualTo(200);
        assertThat(two.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(two.headers().firstValue("Repr-Digest"))
                .isEqualTo(one.headers().firstValue("Repr-Digest"));
        assertThat(java.util.Arrays.equals(one.body(), two.body())).isTrue();
        assertThat(codes(document(second, "once", data + " "))).containsExactly("idempotency-key-reused");
        assertThat(document(second, "failed", "{}").statusCode()).isEqualTo(422);
        assertThat(document(first, "failed", data).statusCode()).isEqualTo(200);
    }

    @Test
    @Order(4)
    void a_job_outlives_the_instance_that_worked_on_it_and_each_line_is_there_once() throws Exception {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var bad = BatchFixture.line("certificate", "bad", "{}");
        var body = lines(0, LINES) + bad + lines(0, 1);
        var headers = Map.of(
                "Bilik-Callback", origin() + "/over",
                "Idempotency-Key", "killed",
                "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        var job = location(order(first, RunningService.JOBS_KEY, body, headers));
        await(
                first,
                () -> state(first, RunningService.JOBS_KEY, job).get("made").asInt() >= LINES / 10);
        var id = job.substring(job.lastIndexOf('/') + 1);
        var worker = first.log().contains("job_taken job=" + id) ? first : second;
        var survivor = worker == first ? second : first;

        worker.kill();

        assertThat(state(survivor, RunningService.JOBS_KEY, job).get("state").asText())
                .isEqualTo("RUNNING");
        awaitDone(survivor, RunningService.JOBS_KEY, job);
        var over = state(survivor, RunningService.JOBS_KEY, job);
        assertThat(over.get("made").asInt()).isEqualTo(LINES);
        assertThat(over.get("refused").asInt()).isEqualTo(2);
        var names = BatchFixture.names(new java.io.ByteArrayInputStream(
                get(survivor, RunningService.JOBS_KEY, job + "/result").body()));
        assertThat(names.values()).containsOnly(1);
        assertThat(names.keySet()).hasSize(LINES + 1).contains("errors.ndjson", "n0.pdf", "n" + (LINES - 1) + ".pdf");
        assertThat(survivor.log()).contains("job_taken job=" + id);
        assertThat(location(order(survivor, RunningService.JOBS_KEY, body, headers)))
                .isEqualTo(job);
        await(survivor, () -> CALLS.size() >= 2);
        assertThat(CALLS).allSatisfy(call -> {
            assertThat(call.trace()).startsWith("00-" + trace);
            var signature = call.signature().split(",v1=");
            assertThat(signature[1]).isEqualTo(hmac(signature[0].substring(2) + "." + call.body()));
            assertThat(JSON.readTree(call.body()).get("made").asInt()).isEqualTo(LINES);
        });
        await(
                survivor,
                () -> state(survivor, RunningService.JOBS_KEY, job)
                        .at("/callback/state")
                        .asText()
                        .equals("DELIVERED"));
        first = survivor;
    }

    @Test
    @Order(5)
    void what_was_begun_is_finished_and_new_requests_are_sent_elsewhere() throws Exception {
        var stopping = first;
        var before = made(stopping);
        var begin = lines(0, 5).getBytes(StandardCharsets.UTF_8);
        var rest = lines(5, 5).getBytes(StandardCharsets.UTF_8);
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), stopping.uri("/").getPort())) {
            socket.setSoTimeout(60_000);
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/batches HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                            + RunningService.KEY
                            + "\r\nContent-Type: " + NDJSON + "\r\nContent-Length: " + (begin.length + rest.length)
                            + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(begin);
            await(stopping, () -> made(stopping) >= before + 4);

            stopping.askToStop();
            await(stopping, () -> stopping.log().contains("stop_begun requests=1"));
            var refused = get(stopping, RunningService.KEY, "/api/v1/templates");
            out.write(rest);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer).startsWith("HTTP/1.1 200");
            assertThat(answer.contains("n9.pdf") && answer.contains("PK\u0005\u0006"))
                    .as("the archive is whole")
                    .isTrue();
        }
        assertThat(stopping.endedWithin(Duration.ofSeconds(40))).isTrue();
        assertThat(stopping.log()).contains("stop_clean");
    }

    private static String lines(int from, int count) {
        var lines = new StringBuilder();
        for (int i = from; i < from + count; i++) {
            lines.append(BatchFixture.line("certificate", "n" + i));
        }
        return lines.toString();
    }

    private static HttpRequest ordering(RunningService service, String key, String body, Map<String, String> headers) {
        var request = request(service, key, "/api/v1/batches")
                .header("Content-Type", NDJSON)
                .header("Prefer", "respond-async")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    private static HttpResponse<byte[]> order(
            RunningService service, String key, String body, Map<String, String> headers) throws Exception {
        return CLIENT.send(ordering(service, key, body, headers), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> document(RunningService service, String key, String data) throws Exception {
        var request = request(service, RunningService.KEY, "/api/v1/documents/reference?lang=ru")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(data))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> get(RunningService service, String key, String path) throws Exception {
        return CLIENT.send(request(service, key, path).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> delete(RunningService service, String key, String path) throws Exception {
        return CLIENT.send(request(service, key, path).DELETE().build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(RunningService service, String key, String path) {
        return HttpRequest.newBuilder(service.uri(path)).header("Authorization", "Bearer " + key);
    }

    private static String location(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode state(RunningService service, String key, String job) throws Exception {
        return json(get(service, key, job));
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static List<String> codes(HttpResponse<byte[]> answer) throws Exception {
        return json(answer).get("violations").findValuesAsText("code");
    }

    private static void awaitDone(RunningService service, String key, String job) throws Exception {
        await(service, () -> state(service, key, job).get("state").asText().equals("DONE"));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(RunningService service, Condition condition) throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now()).as("patience").isBefore(deadline);
            service.pause();
        }
    }

    private static long made(RunningService service) throws Exception {
        var metrics = new String(get(service, RunningService.KEY, "/metrics").body(), StandardCharsets.UTF_8);
        var count = Pattern.compile("docgen_render_milliseconds_count\\{[^}]*template=\"certificate\"[^}]*} (\\d+)")
                .matcher(metrics);
        return count.find() ? Long.parseLong(count.group(1)) : 0;
    }

    private static String hmac(String signed) throws Exception {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(RunningService.CALLBACK_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static String origin() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort();
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
