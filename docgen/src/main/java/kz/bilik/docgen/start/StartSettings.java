package kz.bilik.docgen.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The environment as the command reads it, with the defaults of one machine; everything else the application reads itself. */
public record StartSettings(Map<String, String> environment) {

    private static final int LAST_PORT = 65_535;

    /** A setting that cannot be used; nothing was started. */
    public static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    String address() {
        var address = find("BILIK_DOCGEN_ADDRESS").orElse("127.0.0.1");
        if (!address.matches("[0-9A-Fa-f.:]+|[A-Za-z0-9.-]+")) {
            throw new Malformed("BILIK_DOCGEN_ADDRESS is not an address: " + address);
        }
        return address;
    }

    int port() {
        var text = find("BILIK_DOCGEN_PORT").orElse("8090");
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > LAST_PORT) {
            throw new Malformed("BILIK_DOCGEN_PORT is not a port number: " + text);
        }
        return Integer.parseInt(text);
    }

    /** The file of keys: a given one, or {@code keys.json} of the data directory. */
    public Path keys() {
        return find("BILIK_DOCGEN_KEYS")
                .map(Path::of)
                .orElseGet(() ->
                        Path.of(find("BILIK_DOCGEN_DATA").orElse("docgen-data")).resolve("keys.json"))
                .toAbsolutePath();
    }

    boolean ownsKeys() {
        return find("BILIK_DOCGEN_KEYS").isEmpty();
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
