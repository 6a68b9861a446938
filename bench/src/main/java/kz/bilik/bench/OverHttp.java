package kz.bilik.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** The whole service, {@code docgen.jar}, asked over loopback by a client that keeps its connection. */
public final class OverHttp implements Contestant {

    private static final String KEY = "bench-key-of-one-run";
    private static final Path JAR = Path.of("docgen", "target", "docgen.jar");
    private static final Path FOLDER = Path.of("bench", "target");
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process server;
    private final URI address;
    private final Duration start;

    public OverHttp() throws Exception {
        int port = freePort();
        var keys = FOLDER.resolve("keys.json");
        var digest = MessageDigest.getInstance("SHA-256").digest(KEY.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                keys,
                "[{\"owner\":\"bench\",\"sha256\":\"" + HexFormat.of().formatHex(digest) + "\",\"scopes\":[\"*\"]}]");
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toAbsolutePath().toString());
        builder.environment().put("BILIK_DOCGEN_PORT", String.valueOf(port));
        builder.environment().put("BILIK_DOCGEN_KEYS", keys.toAbsolutePath().toString());
        builder.redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("docgen.log").toFile());
        address = URI.create("http://127.0.0.1:" + port);
        var before = Instant.now();
        server = builder.start();
        awaitReadiness();
        start = Duration.between(before, Instant.now());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() throws Exception {
        var deadline = Instant.now().plus(PATIENCE);
        var request = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        while (Instant.now().isBefore(deadline)) {
            if (server.waitFor(200, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("docgen ended; see bench/target/docgen.log");
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                continue;
            }
        }
        close();
        throw new IllegalStateException("docgen was not ready within " + PATIENCE + "; see bench/target/docgen.log");
    }

    Duration start() {
        return start;
    }

    @Override
    public byte[] make(Paper paper) throws Exception {
        var request = HttpRequest.newBuilder(address.resolve("/api/v1/documents/certificate?lang=ru"))
                .header("Authorization", "Bearer " + KEY)
                .header("Content-Type", "application/json")
                .header("Accept", "application/pdf")
                .POST(HttpRequest.BodyPublishers.ofString(paper.data().toString()))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    @Override
    public void close() throws InterruptedException {
        server.destroy();
        if (!server.waitFor(30, TimeUnit.SECONDS)) {
            server.destroyForcibly().waitFor();
        }
    }
}
