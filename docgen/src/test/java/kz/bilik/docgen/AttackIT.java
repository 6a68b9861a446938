package kz.bilik.docgen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an attacker with a valid key sends (S07, S14–S20): nothing is fetched from the canary server, nothing of the canary file gets into an
 * answer, every answer is clear, and the next request is served.
 */
class AttackIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final String SECRET = "canary-7f3a91c2-in-a-file";
    private static final AtomicInteger HITS = new AtomicInteger();

    @TempDir
    private static Path folder;

    private static RunningService service;
    private static HttpServer canary;
    private static String http;
    private static String file;

    @BeforeAll
    static void start() throws Exception {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        canary.createContext("/", exchange -> {
            HITS.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
        http = "http://127.0.0.1:" + canary.getAddress().getPort();
        file = Files.writeString(folder.resolve("canary.txt"), SECRET).toUri().toString();
        service = RunningService.shared();
    }

    @AfterAll
    static void stop() {
        canary.stop(0);
    }

    @AfterEach
    void nothing_was_fetched_and_the_next_request_is_served() throws Exception {
        assertThat(HITS).hasValue(0);
        assertThat(document("reference", sample("reference").toString()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void layout_of_any_kind_is_not_taken() throws Exception {
        var bodies = List.of(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + file + "\">]><r>&x;</r>",
                "<!DOCTYPE r SYSTEM \"" + http + "/e.dtd\"><r/>",
                "<r xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"" + file
                        + "\" parse=\"text\"/></r>",
                laughs(),
                "<xsl:stylesheet version=\"1.0\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:import href=\""
                        + http + "/x.xsl\"/></xsl:stylesheet>",
                "<fo:root xmlns:fo=\"http://www.w3.org/1999/XSL/Format\"><fo:external-graphic src=\"" + file
                        + "\"/></fo:root>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"" + http + "/x.png\"/></svg>");
        for (var type : List.of(
                "text/xml",
                "application/xml",
                "application/xslt+xml",
                "image/svg+xml",
                "text/plain",
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/octet-stream")) {
            for (var body : bodies) {
                var answer = post("/api/v1/documents/certificate", type, body.getBytes(StandardCharsets.UTF_8));
                assertThat(answer.statusCode()).as(type).isEqualTo(415);
            }
        }
        for (var body : bodies) {
            for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("UTF-32"))) {
                var answer = post("/api/v1/documents/certificate", "application/json", body.getBytes(encoding));
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(text(answer)).doesNotContain(SECRET);
            }
        }
    }

    @Test
    void what_looks_like_layout_or_an_address_is_printed_as_text() throws Exception {
        for (var text : List.of(
                "<fo:external-graphic src='" + http + "/x.png'/>",
                "<xsl:value-of select=\"document('" + file + "')\"/>",
                "{doc('" + file + "')}",
                "url(" + http + "/x.png)",
                "<!ENTITY x SYSTEM '" + file + "'> &x;",
                "]]><fo:block/>",
                "${jndi:ldap://" + http.substring(7) + "/a}",
                "#{facesContext} ${7*7} {{7*7}}",
                "javascript:alert(1)",
                "=HYPERLINK(\"" + http + "\")",
                "<script>alert(1)</script>")) {
            var data = sample("certificate");
            data.putObject("topic").put("kk", text).put("ru", text).put("en", text);

            var answer = document("certificate", data.toString());

            assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
            assertThat(withoutSpaces(Press.text(answer.body())))
                    .contains(withoutSpaces(text))
                    .doesNotContain(SECRET);
            try (var pdf = Loader.loadPDF(answer.body())) {
                var names = pdf.getDocumentCatalog().getNames();
                assertThat(names == null || names.getEmbeddedFiles() == null && names.getJavaScript() == null)
                        .isTrue();
                assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
            }
        }
    }

    @Test
    void an_address_in_the_data_is_neither_fetched_nor_made_a_link_to_elsewhere() throws Exception {
        for (var address : List.of(
                "javascript:alert(1)",
                file,
                "file:///etc/passwd",
                "ftp://127.0.0.1/x",
                "jar:" + http + "!/x",
                "//127.0.0.1/x",
                "\\\\host\\share",
                "data:text/html,x",
                "http://[::1",
                "../../etc/passwd",
                " https://a.kz/x",
                "https://a.kz/\u0000")) {
            var answer = document(
                    "certificate",
                    sample("certificate").put("verifyUrl", address).toString());
            assertThat(answer.statusCode()).as(address).isEqualTo(422);
        }
        for (var address : List.of(http + "/v/1", "http://169.254.169.254/latest/", "https://localhost:1/x")) {
            var answer = document(
                    "certificate",
                    sample("certificate").put("verifyUrl", address).toString());
            assertThat(answer.statusCode()).as(address).isIn(200, 422);
            if (answer.statusCode() == 200) {
                assertThat(links(answer.body())).isEmpty();
            }
        }
    }

    @Test
    void names_lead_nowhere_but_to_templates() throws Exception {
        for (var id : List.of(
                "..%2f..%2fetc%2fpasswd",
                "%2e%2e",
                "certificate%00",
                "certificate.xsl",
                "..;",
                "CERTIFICATE",
                "%ef%bc%8e%ef%bc%8e",
                "a".repeat(2000))) {
            var answer = post("/api/v1/documents/" + id, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
            assertThat(answer.statusCode()).as(id).isIn(400, 404, 405, 415, 422);
            assertThat(text(answer)).doesNotContain("Exception").doesNotContain("root:");
        }
        for (var path : List.of(
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/..;/WEB-INF/web.xml",
                "/api/v1/../../WEB-INF/classes/docgen/templates.txt")) {
            assertThat(get(path).statusCode()).as(path).isIn(400, 401, 404);
        }
    }

    @Test
    void a_client_cannot_set_what_is_not_its_to_set() throws Exception {
        for (var field : List.of("status", "stylesheet", "xsl", "template", "attachments", "__proto__", "signature")) {
            var answer = document(
                    "certificate", sample("certificate").put(field, "ISSUED").toString());
            assertThat(codes(answer)).as(field).contains("schema-additionalProperties");
        }
        var other = send(request("/api/v1/documents/certificate")
                .header("Authorization", "Bearer " + RunningService.REFERENCE_KEY)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(sample("certificate").toString()))
                .build());
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(codes(job("/api/v1/jobs/" + "0".repeat(32)))).contains("database-missing");
    }

    @Test
    void data_that_two_readers_could_read_in_two_ways_are_refused() throws Exception {
        var sample = sample("certificate").toString();
        assertRefused(sample.replace("\"hours\":", "\"hours\":NaN,\"x\":"), 400, "json-malformed");
        assertRefused(sample.replace("\"hours\":", "\"hours\":1,\"hours\":"), 422, "json-duplicate-name");
        assertRefused(sample + sample, 400, "json-malformed");
        assertRefused("", 400, "json-malformed");
        assertRefused("null", 422, "schema-type");
        assertRefused("[".repeat(100_000), 422, "json-too-complex");
        assertRefused("{\"a\":".repeat(50_000), 422, "json-too-complex");
        assertRefused("[" + "1".repeat(100_000) + "]", 422, "json-too-complex");
        assertRefused(with("holder", "x".repeat(65_536)), 422, "json-too-complex");
        assertRefused(with("holder", "x".repeat(19_000)), 422, "schema-maxLength");
        assertRefused(sample.replaceFirst("\"holder\":\"", "\"holder\":\"\\\\ud800"), 422, "text-control");
        assertRefused(with("holder", "Асан\u202Eнасан"), 422, "text-control");
        assertRefused(with("holder", "Асан\u0000"), 422, "text-control");
        assertRefused(with("holder", "Асан \uD83D\uDE00"), 422, "glyph-missing");
        assertRefused(with("holder", "И\u0306лья"), 422, "text-not-composed");
        var invalid = with("holder", "АSАN").getBytes(StandardCharsets.UTF_8);
        invalid[invalid.length / 2] = (byte) 0xC0;
        assertThat(post("/api/v1/documents/certificate", "application/json", invalid)
                        .statusCode())
                .isEqualTo(400);
        var zipped = send(request("/api/v1/documents/certificate")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0}))
                .build());
        assertThat(zipped.statusCode()).isIn(400, 415);
    }

    @Test
    void a_body_that_is_too_large_is_refused_without_being_held() throws Exception {
        var spaces = new byte[20 * 1024 * 1024];
        java.util.Arrays.fill(spaces, (byte) ' ');
        assertThat(codes(post("/api/v1/documents/supplement", "application/json", spaces)))
                .contains("body-too-large");
        var endless = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces));
        var chunked = send(request("/api/v1/documents/supplement")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .POST(endless)
                .build());
        assertThat(codes(chunked)).contains("body-too-large");
        var keyed = send(request("/api/v1/documents/supplement")
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "large")
                .POST(HttpRequest.BodyPublishers.ofByteArray(spaces))
                .build());
        assertThat(codes(keyed)).contains("body-too-large");
        var million = "{\"modules\":[" + "1,".repeat(1_000_000) + "1]}";
        assertThat(codes(document("supplement", million))).contains("body-too-large");
        assertThat(document("supplement", "{\"modules\":[" + "1,".repeat(500_000) + "1]}")
                        .statusCode())
                .isEqualTo(422);
        var line = "{\"template\":\"" + "x".repeat(2_000_000) + "\"}\n" + BatchFixture.line("reference", "good");
        var batch = post("/api/v1/batches", "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8));
        var files = BatchFixture.files(new ByteArrayInputStream(batch.body()));
        assertThat(files).containsOnlyKeys("good.pdf", "errors.ndjson");
        assertThat(new String(files.get("errors.ndjson"), StandardCharsets.UTF_8))
                .contains("line-too-large");
        for (var name :
                List.of("../up", "/etc/x", "a\\b", "x\u0000", "CON:", "a\r\nb", "", "x".repeat(200), "\u202Efdp.exe")) {
            var refused = post(
                    "/api/v1/batches",
                    "application/x-ndjson",
                    BatchFixture.line("reference", name).getBytes(StandardCharsets.UTF_8));
            assertThat(BatchFixture.files(new ByteArrayInputStream(refused.body())))
                    .as(name)
                    .containsOnlyKeys("errors.ndjson");
        }
    }

    @Test
    void two_hundred_at_once_are_served_or_told_to_come_again() throws Exception {
        var body = sample("certificate").toString();
        var answers = IntStream.range(0, 200)
                .mapToObj(i -> CLIENT.sendAsync(
                        posting(
                                "/api/v1/documents/certificate",
                                "application/json",
                                body.getBytes(StandardCharsets.UTF_8)),
                        HttpResponse.BodyHandlers.ofByteArray()))
                .toList();

        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(3, TimeUnit.MINUTES);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isIn(200, 429);
            if (answer.join().statusCode() == 429) {
                assertThat(answer.join().headers().firstValue("Retry-After")).isPresent();
            }
        });
        assertThat(answers.stream()
                        .filter(answer -> answer.join().statusCode() == 200)
                        .count())
                .isGreaterThanOrEqualTo(32);
    }

    @Test
    void a_body_that_trickles_is_cut_and_others_do_not_wait_for_it() throws Exception {
        var slow = new ArrayList<Socket>();
        for (int i = 0; i < 20; i++) {
            var socket = new Socket(
                    InetAddress.getLoopbackAddress(), service.uri("/").getPort());
            socket.setSoTimeout(60_000);
            slow.add(socket);
            socket.getOutputStream()
                    .write(("POST /api/v1/documents/reference HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + RunningService.KEY
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
        }

        long began = System.nanoTime();
        var answers = new ArrayList<String>();
        while (answers.isEmpty()
                && System.nanoTime() - began < Duration.ofSeconds(60).toNanos()) {
            assertThat(document("reference", sample("reference").toString()).statusCode())
                    .isEqualTo(200);
            var first = slow.get(0);
            if (first.getInputStream().available() > 0) {
                answers.add(head(first.getInputStream()));
            } else {
                trickle(slow);
            }
            service.pause();
        }

        assertThat(answers).singleElement().satisfies(head -> assertThat(head).contains("408"));
        for (var socket : slow) {
            socket.close();
        }
    }

    private static void trickle(List<Socket> sockets) {
        for (var socket : sockets) {
            try {
                socket.getOutputStream().write(' ');
            } catch (java.io.IOException cut) {
                continue;
            }
        }
    }

    private static String head(InputStream in) throws Exception {
        var buffer = new byte[200];
        return new String(buffer, 0, Math.max(0, in.read(buffer)), StandardCharsets.US_ASCII);
    }

    private static String laughs() {
        var dtd = new StringBuilder("<!DOCTYPE l [<!ENTITY a0 \"ha\">");
        for (int i = 1; i <= 10; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return dtd + "]><l>&a10;</l>";
    }

    private static List<String> links(byte[] pdf) throws Exception {
        var links = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                page.getAnnotations()
                        .forEach(annotation ->
                                links.add(annotation.getCOSObject().toString()));
            }
        }
        return links;
    }

    private static void assertRefused(String body, int status, String code) throws Exception {
        var answer = document("certificate", body);
        assertThat(answer.statusCode()).as(code).isEqualTo(status);
        assertThat(codes(answer)).contains(code);
    }

    private static String with(String field, String text) throws Exception {
        return sample("certificate").put(field, text).toString();
    }

    private static ObjectNode sample(String template) throws Exception {
        return (ObjectNode) JSON.readTree(
                get("/api/v1/templates/" + template + "/sample?lang=ru").body());
    }

    private static List<String> codes(HttpResponse<byte[]> answer) throws Exception {
        JsonNode problem = JSON.readTree(answer.body());
        return problem.get("violations").findValuesAsText("code");
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\u00AD-]", "");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> document(String template, String body) throws Exception {
        return post(
                "/api/v1/documents/" + template + "?lang=ru",
                "application/json",
                body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<byte[]> job(String path) throws Exception {
        return get(path);
    }

    private static HttpResponse<byte[]> get(String path) throws Exception {
        return send(request(path)
                .header("Authorization", "Bearer " + RunningService.KEY)
                .build());
    }

    private static HttpResponse<byte[]> post(String path, String type, byte[] body) throws Exception {
        return send(posting(path, type, body));
    }

    private static HttpRequest posting(String path, String type, byte[] body) {
        return request(path)
                .header("Authorization", "Bearer " + RunningService.KEY)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) throws Exception {
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path)).timeout(Duration.ofMinutes(2));
    }
}
