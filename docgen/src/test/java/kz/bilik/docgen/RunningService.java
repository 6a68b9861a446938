package kz.bilik.docgen;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import kz.bilik.docgen.signature.SigningFixture;

/** The built jar, a process of its own on a free port, ready when it says so. */
final class RunningService {

    static final String KEY = "integration-key-of-all-scopes";
    static final String REFERENCE_KEY = "integration-key-of-references";
    static final String SIGNING_KEY = "integration-key-of-signing-refs";
    static final String THRIFTY_KEY = "integration-key-of-little-quota";
    static final String EXPIRED_KEY = "integration-key-of-last-year";

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final int port;

    private RunningService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    private static RunningService shared;

    /** One for all integration tests, stopped when they are over. */
    static synchronized RunningService shared() throws Exception {
        if (shared == null) {
            shared = start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.process::destroy));
        }
        return shared;
    }

    private static RunningService start() throws Exception {
        var folder = Path.of("target", "it");
        Files.createDirectories(folder);
        var keys = folder.resolve("keys.json");
        Files.writeString(keys, keys());
        int port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                System.getProperty("docgen.jar"));
        builder.environment().put("BILIK_DOCGEN_PORT", String.valueOf(port));
        builder.environment().put("BILIK_DOCGEN_KEYS", keys.toAbsolutePath().toString());
        builder.environment().put("BILIK_DOCGEN_WARMUP_ROUNDS", "1");
        var fixture = new SigningFixture();
        var keystore = fixture.keystore(folder, fixture.identity("Балаларды ерте дамыту институты"));
        builder.environment()
                .put("BILIK_DOCGEN_SIGN_KEYSTORE", keystore.toAbsolutePath().toString());
        builder.environment()
                .put(
                        "BILIK_DOCGEN_SIGN_PASSWORD_FILE",
                        SigningFixture.password(keystore).toAbsolutePath().toString());
        builder.environment()
                .put(
                        "BILIK_DOCGEN_MANIFEST_KEY",
                        Files.write(folder.resolve("manifest.key"), new byte[32])
                                .toAbsolutePath()
                                .toString());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("docgen.log").toFile());
        var service = new RunningService(builder.start(), port);
        service.awaitReadiness();
        return service;
    }

    private static String keys() throws Exception {
        var keys = new ObjectMapper().createArrayNode();
        keys.addObject()
                .put("owner", "all")
                .put("sha256", sha256(KEY))
                .putArray("scopes")
                .add("*");
        keys.addObject()
                .put("owner", "references")
                .put("sha256", sha256(REFERENCE_KEY))
                .putArray("scopes")
                .add("reference");
        keys.addObject()
                .put("owner", "signing")
                .put("sha256", sha256(SIGNING_KEY))
                .putArray("scopes")
                .add("reference")
                .add("sign");
        keys.addObject()
                .put("owner", "thrifty")
                .put("sha256", sha256(THRIFTY_KEY))
                .put("perDay", 1)
                .putArray("scopes")
                .add("*");
        keys.addObject()
                .put("owner", "past")
                .put("sha256", sha256(EXPIRED_KEY))
                .put("expires", "2020-12-31")
                .putArray("scopes")
                .add("*");
        return keys.toString();
    }

    static String sha256(String key) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReadiness() throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(uri("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service ended; see target/it/docgen.log");
            }
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notListeningYet) {
                continue;
            }
        }
        stop();
        throw new IllegalStateException("docgen was not ready within " + PATIENCE + "; see target/it/docgen.log");
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
