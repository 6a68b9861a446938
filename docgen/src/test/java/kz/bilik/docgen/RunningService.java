package kz.bilik.docgen;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
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
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.bilik.docgen.signature.SigningFixture;

/** The built jar, a process of its own on a free port, ready when it says so. */
final class RunningService {

    static final String KEY = "integration-key-of-all-scopes";
    static final String REFERENCE_KEY = "integration-key-of-references";
    static final String JOBS_KEY = "integration-key-of-the-jobs-client";
    static final String CALLBACK_SECRET = "secret-of-the-calls-back-of-the-jobs-client";
    static final String SIGNING_KEY = "integration-key-of-signing-refs";
    static final String THRIFTY_KEY = "integration-key-of-little-quota";
    static final String EXPIRED_KEY = "integration-key-of-last-year";

    private static final RSAKey TOKEN_KEY = tokenKey();
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process process;
    private final int port;

    private final Path log;

    private RunningService(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    private static RunningService shared;

    /** One for all integration tests that need no other, stopped when they are over. */
    static synchronized RunningService shared() throws Exception {
        if (shared == null) {
            var folder = Files.createDirectories(Path.of("target", "it"));
            var keys = Files.writeString(folder.resolve("tokens.jwks"), new JWKSet(TOKEN_KEY.toPublicJWK()).toString());
            shared = start(
                    "docgen",
                    Map.of(
                            "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                    keys.toAbsolutePath().toString(),
                            "MP_JWT_VERIFY_ISSUER", "https://sso.example.kz",
                            "MP_JWT_VERIFY_AUDIENCES", "docgen"));
            shared.awaitReadiness();
        }
        return shared;
    }

    /** Another instance, with settings of its own; it becomes ready while the caller does something else. */
    static RunningService start(String name, Map<String, String> settings) throws Exception {
        var folder = Path.of("target", "it");
        Files.createDirectories(folder);
        var keys = folder.resolve("keys.json");
        if (!Files.exists(keys) || !Files.readString(keys).equals(keys())) {
            Files.writeString(keys, keys());
        }
        int port = freePort();
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+ExitOnOutOfMemoryError",
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
        builder.environment().putAll(settings);
        var log = folder.resolve(name + ".log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        var service = new RunningService(builder.start(), port, log);
        Runtime.getRuntime().addShutdownHook(new Thread(service.process::destroyForcibly));
        return service;
    }

    /** A token of an archive that may have references made, for the hour. */
    static String token(String audience) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://sso.example.kz")
                .audience(audience)
                .subject("archive")
                .claim("groups", List.of("reference"))
                .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("it").build(), claims);
        token.sign(new RSASSASigner(TOKEN_KEY));
        return token.serialize();
    }

    private static RSAKey tokenKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("it").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String keys() throws Exception {
        var keys = new ObjectMapper().createArrayNode();
        keys.addObject()
                .put("owner", "all")
                .put("sha256", sha256(KEY))
                .putArray("scopes")
                .add("*");
        keys.addObject()
                .put("owner", "jobs")
                .put("sha256", sha256(JOBS_KEY))
                .put("callbackSecret", CALLBACK_SECRET)
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

    void awaitReadiness() throws Exception {
        var client = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(uri("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        var deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            if (process.waitFor(500, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The service ended; see " + log);
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
        throw new IllegalStateException("docgen was not ready within " + PATIENCE + "; see " + log);
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** What the instance has logged so far. */
    String log() throws IOException {
        return Files.readString(log, StandardCharsets.ISO_8859_1);
    }

    /** As the machine does it when the power fails. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to end, as an operator does, and does not wait. */
    void askToStop() {
        process.destroy();
    }

    boolean endedWithin(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
    }

    /** Waits a moment between two looks at something that takes its time. */
    void pause() throws InterruptedException {
        process.waitFor(200, TimeUnit.MILLISECONDS);
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(40, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
