package kz.bilik.docgen.access;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.MessageFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.start.StartSettings;
import kz.bilik.docgen.template.TemplateCatalog;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code docgen.jar keys add|list|revoke}: gives clients their keys. A key is shown once, when it is made; the file keeps its hash. Running
 * instances that read the same file notice at their next request.
 */
@Command(name = "keys", sortOptions = false)
public final class KeysCommand {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyFile file;
    private final ResourceBundle words;
    private final PrintStream out;
    private final PrintStream err;

    KeysCommand(Path file, ResourceBundle words, PrintStream out, PrintStream err) {
        this.file = new KeyFile(file);
        this.words = words;
        this.out = out;
        this.err = err;
    }

    /** Called by the start of the jar. */
    public static int run(String... arguments) {
        var environment = System.getenv();
        return new KeysCommand(new StartSettings(environment).keys(), words(environment), System.out, System.err)
                .execute(arguments);
    }

    int execute(String... arguments) {
        var command = new CommandLine(new Root())
                .setResourceBundle(words)
                .addSubcommand("keys", new CommandLine(this).setResourceBundle(words));
        return command.execute(arguments);
    }

    /** The words before {@code keys}. */
    @Command(name = "docgen.jar")
    private static final class Root implements Runnable {

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                descriptionKey = "help")
        private boolean help;

        @CommandLine.Spec
        private CommandLine.Model.CommandSpec spec;

        @Override
        public void run() {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), spec.resourceBundle().getString("serve"));
        }
    }

    @Command(name = "add")
    int add(
            @Option(names = "--owner", required = true, descriptionKey = "owner") String owner,
            @Option(names = "--scope", required = true, split = ",", descriptionKey = "scope") Set<String> scopes,
            @Option(names = "--per-minute", defaultValue = "0", descriptionKey = "per-minute") int perMinute,
            @Option(names = "--per-day", defaultValue = "0", descriptionKey = "per-day") int perDay,
            @Option(names = "--expires", paramLabel = "YYYY-MM-DD", descriptionKey = "expires") LocalDate expires,
            @Option(names = "--callbacks", descriptionKey = "callbacks") boolean callbacks) {
        if (!owner.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}")) {
            return refused("owner-unusable", owner);
        }
        var known = new TemplateCatalog();
        for (var scope : scopes) {
            if (!scope.equals("*")
                    && !scope.equals(Client.SIGN)
                    && known.find(scope).isEmpty()) {
                return refused("scope-unknown", scope);
            }
        }
        if (perMinute < 0 || perDay < 0) {
            return refused("quota-negative");
        }
        return attempt(() -> {
            var secret = secret();
            var callbackSecret = callbacks ? Optional.of(secret()) : Optional.<String>empty();
            var client = new Client(owner, scopes, new Quota(perMinute, perDay), callbackSecret);
            var key = new ApiKey(client, ApiKeys.sha256(secret), Optional.ofNullable(expires));
            var keys = new ArrayList<>(keys());
            keys.add(key);
            file.write(keys);
            out.println(say("added", key.id(), owner, file.path()));
            out.println(secret);
            callbackSecret.ifPresent(made -> out.println(say("callback-secret", made)));
            return DONE;
        });
    }

    @Command(name = "list")
    int list() {
        return attempt(() -> {
            keys().forEach(key -> out.println(line(key)));
            return DONE;
        });
    }

    @Command(name = "revoke")
    int revoke(@Parameters(paramLabel = "ID", descriptionKey = "id") String id) {
        return attempt(() -> {
            var keys = new ArrayList<>(keys());
            if (!keys.removeIf(key -> key.id().equals(id))) {
                return refused("id-unknown", id);
            }
            file.write(keys);
            out.println(say("revoked", id));
            return DONE;
        });
    }

    private String line(ApiKey key) {
        var client = key.client();
        var parts =
                new ArrayList<>(List.of(key.id(), client.owner(), String.join(",", new TreeSet<>(client.scopes()))));
        if (client.quota().perMinute() > 0) {
            parts.add(say("requests", client.quota().perMinute()));
        }
        if (client.quota().perDay() > 0) {
            parts.add(say("documents", client.quota().perDay()));
        }
        key.expires().ifPresent(day -> parts.add(say("until", day)));
        client.callbackSecret().ifPresent(secret -> parts.add(say("with-callbacks")));
        return String.join("  ", parts);
    }

    private List<ApiKey> keys() throws IOException {
        try {
            return file.read();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** A change of the file, or a word on why the file cannot be used. */
    private interface Attempt {
        int run() throws IOException;
    }

    private int attempt(Attempt change) {
        try {
            return change.run();
        } catch (IOException | RequestRefused | IllegalArgumentException | DateTimeException e) {
            return refused("file-unusable", file.path(), e.getMessage());
        }
    }

    private int refused(String key, Object... arguments) {
        err.println(say(key, arguments));
        return REFUSED;
    }

    private String say(String key, Object... arguments) {
        var texts = Stream.of(arguments).map(String::valueOf).toArray();
        return new MessageFormat(words.getString(key), Locale.ROOT).format(texts);
    }

    private static String secret() {
        var random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** In the language of the terminal; English where it names none of the three, because a bare terminal is a technician's. */
    private static ResourceBundle words(Map<String, String> environment) {
        var language = Stream.of("BILIK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> value.length() >= 2)
                .map(value -> value.substring(0, 2))
                .filter(Set.of("kk", "ru", "en")::contains)
                .findFirst();
        return words(language.orElse("en"));
    }

    static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "kz.bilik.docgen.access.keys",
                Locale.forLanguageTag(language),
                KeysCommand.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
