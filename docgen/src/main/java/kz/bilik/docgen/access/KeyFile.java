package kz.bilik.docgen.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.bilik.docgen.input.StrictJson;

/**
 * The file of keys. Nothing in it is guessed: a field that nobody knows, such as a misspelt expiry, makes the whole file unreadable, and an
 * unreadable file lets nobody in.
 */
public record KeyFile(Path path) {

    private static final Set<String> FIELDS =
            Set.of("owner", "sha256", "scopes", "expires", "perMinute", "perDay", "callbackSecret");
    private static final int SHA256_BYTES = 32;

    /** @throws IllegalArgumentException when an entry is not a key */
    public List<ApiKey> read() throws IOException {
        return parse(Files.readAllBytes(path));
    }

    static List<ApiKey> parse(byte[] content) {
        var keys = StrictJson.parse(content);
        if (!keys.isArray()) {
            throw new IllegalArgumentException("The file of keys is a list");
        }
        return StreamSupport.stream(keys.spliterator(), false).map(KeyFile::key).toList();
    }

    /** Replaces the file in one step, readable by its owner only. */
    public void write(List<ApiKey> keys) throws IOException {
        var list = JsonNodeFactory.instance.arrayNode();
        keys.forEach(key -> list.add(json(key)));
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var whole = path.toAbsolutePath();
        Files.createDirectories(whole.getParent());
        var fresh = Files.createTempFile(whole.getParent(), "keys", ".new", ownerOnly);
        Files.writeString(fresh, list.toPrettyString() + "\n", StandardCharsets.UTF_8);
        Files.move(fresh, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static ApiKey key(JsonNode node) {
        node.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                throw new IllegalArgumentException("A key has no field " + field);
            }
        });
        var hash = HexFormat.of().parseHex(node.path("sha256").asText());
        var owner = node.path("owner").asText();
        if (hash.length != SHA256_BYTES || owner.isBlank()) {
            throw new IllegalArgumentException("A key needs an owner and the SHA-256 of its secret");
        }
        var scopes = StreamSupport.stream(node.path("scopes").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
        var expires = text(node, "expires").map(LocalDate::parse);
        var quota = new Quota(number(node, "perMinute"), number(node, "perDay"));
        return new ApiKey(new Client(owner, scopes, quota, text(node, "callbackSecret")), hash, expires);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.hasNonNull(name) ? Optional.of(node.get(name).asText()) : Optional.empty();
    }

    private static int number(JsonNode node, String name) {
        var value = node.path(name);
        if (!value.isMissingNode() && !value.canConvertToInt()) {
            throw new IllegalArgumentException(name + " is a number");
        }
        return value.asInt(0);
    }

    private static JsonNode json(ApiKey key) {
        var client = key.client();
        var node = JsonNodeFactory.instance.objectNode();
        node.put("owner", client.owner());
        node.put("sha256", HexFormat.of().formatHex(key.sha256()));
        var scopes = node.putArray("scopes");
        client.scopes().stream().sorted().forEach(scopes::add);
        key.expires().ifPresent(day -> node.put("expires", day.toString()));
        if (client.quota().perMinute() > 0) {
            node.put("perMinute", client.quota().perMinute());
        }
        if (client.quota().perDay() > 0) {
            node.put("perDay", client.quota().perDay());
        }
        client.callbackSecret().ifPresent(secret -> node.put("callbackSecret", secret));
        return node;
    }
}
