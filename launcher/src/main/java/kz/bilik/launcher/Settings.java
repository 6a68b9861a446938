package kz.bilik.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The environment as the launcher reads it, with the defaults of one machine. */
public final class Settings {
    private static final String LOOPBACK = "127.0.0.1";

    private final Map<String, String> environment;
    private final boolean throwAway;

    private Settings(Map<String, String> environment, boolean throwAway) {
        this.environment = Map.copyOf(environment);
        this.throwAway = throwAway;
    }

    public static Settings of(Map<String, String> environment) {
        var given = new HashMap<String, String>();
        environment.forEach((name, value) -> {
            if (name.startsWith("BILIK_") && !value.isBlank()) {
                given.put(name, value.strip());
            }
        });
        return new Settings(given, false);
    }

    public int httpPort() {
        return number("BILIK_HTTP_PORT", 8080);
    }

    public String httpAddress() {
        return text("BILIK_HTTP_ADDRESS", LOOPBACK);
    }

    /** Where the grid that keeps the sessions of the web application listens, on loopback only. */
    public int gridPort() {
        return number("BILIK_GRID_PORT", 16900);
    }

    public int docgenPort() {
        return number("BILIK_DOCGEN_PORT", 8090);
    }

    public String docgenAddress() {
        return text("BILIK_DOCGEN_ADDRESS", LOOPBACK);
    }

    public int databasePort() {
        return number("BILIK_DB_PORT", 13306);
    }

    public String memory() {
        return text("BILIK_MEMORY", "512m");
    }

    public String publicUrl() {
        return text("BILIK_PUBLIC_URL", "http://localhost:" + httpPort());
    }

    /** A demonstration unless the data is on a server of one's own. */
    public boolean isDemo() {
        return Boolean.parseBoolean(
                text("BILIK_DEMO", String.valueOf(externalDatabase().isEmpty())));
    }

    /** A throw-away instance needs a director who can sign even if it shows nothing else of the demonstration. */
    public boolean opensDemoAccess() {
        return isDemo() || throwAway;
    }

    public Optional<String> externalDatabase() {
        return find("BILIK_DB_URL");
    }

    public Optional<String> externalDocgen() {
        return find("BILIK_DOCGEN_URL");
    }

    public Optional<String> clock() {
        return find("BILIK_CLOCK");
    }

    public Optional<Path> data() {
        return find("BILIK_DATA").map(Path::of);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(environment.get(name));
    }

    /**
     * For an instance that is removed afterwards: every port that was not asked for by name is any free one, and the courses of the
     * demonstration are there only if somebody is going to look at them.
     */
    public Settings throwAway(boolean lookedAt) {
        var changed = new HashMap<>(environment);
        for (var name : List.of("BILIK_HTTP_PORT", "BILIK_DOCGEN_PORT", "BILIK_DB_PORT", "BILIK_GRID_PORT")) {
            changed.computeIfAbsent(name, port -> String.valueOf(Ports.free()));
        }
        changed.putIfAbsent("BILIK_DEMO", String.valueOf(lookedAt));
        return new Settings(changed, true);
    }

    /** Everything that was set, for handing down to a part. */
    public Map<String, String> given() {
        return new TreeMap<>(environment);
    }

    private String text(String name, String standard) {
        return environment.getOrDefault(name, standard);
    }

    private int number(String name, int standard) {
        var text = environment.get(name);
        if (text == null) {
            return standard;
        }
        try {
            var number = Integer.parseInt(text);
            if (number < 1 || number > 65535) {
                throw new StartFailure("setting.port", name, text);
            }
            return number;
        } catch (NumberFormatException e) {
            throw new StartFailure("setting.port", name, text);
        }
    }
}
