package kz.bilik.docgen.access;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.RequestRefused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of all clients, read from the file that {@code bilik.docgen.keys} names. A changed file counts from the next request on, so a key
 * is revoked without a restart; without a readable file there are no keys and nobody gets in.
 */
@ApplicationScoped
public class ApiKeys {

    private static final Logger LOG = Logger.getLogger(ApiKeys.class.getName());

    private record Loaded(FileTime changed, long size, List<ApiKey> keys) {}

    private static final Loaded NOTHING = new Loaded(FileTime.fromMillis(0), -1, List.of());

    private Optional<Path> file = Optional.empty();
    private Clock clock = Clock.systemUTC();
    private volatile Loaded loaded = NOTHING;

    protected ApiKeys() {}

    @Inject
    public ApiKeys(@ConfigProperty(name = "bilik.docgen.keys") Optional<String> file) {
        this(file.map(Path::of), Clock.systemUTC());
    }

    ApiKeys(Optional<Path> file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** The key with this secret, if there is one and it is still valid. Every hash is compared, in constant time. */
    public Optional<ApiKey> find(String secret) {
        var presented = sha256(secret);
        var today = LocalDate.now(clock);
        Optional<ApiKey> found = Optional.empty();
        for (var key : current()) {
            if (MessageDigest.isEqual(key.sha256(), presented) && key.validOn(today)) {
                found = Optional.of(key);
            }
        }
        return found;
    }

    private List<ApiKey> current() {
        if (file.isEmpty()) {
            return List.of();
        }
        try {
            var path = file.get();
            var changed = Files.getLastModifiedTime(path);
            var size = Files.size(path);
            if (!changed.equals(loaded.changed()) || size != loaded.size()) {
                loaded = new Loaded(changed, size, read(path));
                LOG.info(() -> "keys_loaded count=" + loaded.keys().size());
            }
        } catch (IOException | RequestRefused | IllegalArgumentException | java.time.DateTimeException e) {
            if (loaded != NOTHING || LOG.isLoggable(Level.FINE)) {
                LOG.log(Level.WARNING, "The file of API keys cannot be read; every key is refused", e);
            }
            loaded = NOTHING;
        }
        return loaded.keys();
    }

    private static List<ApiKey> read(Path path) throws IOException {
        var keys = StrictJson.parse(Files.readAllBytes(path));
        return StreamSupport.stream(keys.spliterator(), false).map(ApiKeys::key).toList();
    }

    private static ApiKey key(JsonNode node) {
        var hash = HexFormat.of().parseHex(node.path("sha256").asText());
        if (hash.length != 32 || node.path("owner").asText().isBlank()) {
            throw new IllegalArgumentException("A key needs an owner and the SHA-256 of its secret");
        }
        var scopes = StreamSupport.stream(node.path("scopes").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
        var expires = node.hasNonNull("expires")
                ? Optional.of(LocalDate.parse(node.get("expires").asText()))
                : Optional.<LocalDate>empty();
        return new ApiKey(node.get("owner").asText(), hash, scopes, expires);
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
