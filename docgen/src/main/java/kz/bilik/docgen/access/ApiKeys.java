package kz.bilik.docgen.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys of all clients, read from the file that {@code bilik.docgen.keys} names. A changed file counts from the next request on, so a key
 * is revoked without a restart; without a readable file there are no keys and nobody gets in.
 */
@ApplicationScoped
public class ApiKeys {

    private Optional<Watched<List<ApiKey>>> file = Optional.empty();
    private Clock clock = Clock.systemUTC();

    protected ApiKeys() {}

    @Inject
    public ApiKeys(@ConfigProperty(name = "bilik.docgen.keys") Optional<String> file) {
        this(file.map(Path::of), Clock.systemUTC());
    }

    ApiKeys(Optional<Path> file, Clock clock) {
        this.file = file.map(path -> new Watched<>(path, found -> new KeyFile(found).read()));
        this.clock = clock;
    }

    /** The client with this secret, if there is one and its key is still valid. Every hash is compared, in constant time. */
    public Optional<Client> find(String secret) {
        var presented = sha256(secret);
        Optional<Client> found = Optional.empty();
        for (var key : valid()) {
            if (MessageDigest.isEqual(key.sha256(), presented)) {
                found = Optional.of(key.client());
            }
        }
        return found;
    }

    /** What a call back to this client is signed with now: the secret of its newest valid key that has one. */
    public Optional<String> callbackSecret(String owner) {
        return valid().stream()
                .map(ApiKey::client)
                .filter(client -> client.owner().equals(owner))
                .flatMap(client -> client.callbackSecret().stream())
                .reduce((older, newer) -> newer);
    }

    private List<ApiKey> valid() {
        var today = LocalDate.now(clock);
        return file.flatMap(Watched::value).orElse(List.of()).stream()
                .filter(key -> key.validOn(today))
                .toList();
    }

    static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
