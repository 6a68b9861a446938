package kz.bilik.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import kz.bilik.db.ApiClients;
import kz.bilik.db.DatabaseAccess;
import kz.bilik.db.DemoAccess;
import kz.bilik.db.EmbeddedDatabase;
import kz.bilik.db.Migrator;
import kz.bilik.db.Secrets;

/**
 * The whole product on one machine: database, docgen and web, started in that order of need and stopped in the opposite one. The
 * database and docgen do not need each other and start side by side.
 */
public final class BilikSystem implements AutoCloseable {
    public static final String CLIENT = "launcher";
    private static final String CLIENT_SCOPES = "course:import certificate:issue";

    private final Settings settings;
    private final ProductFiles files;
    private final Path home;
    private final Secrets secrets;
    private final Progress progress;
    private EmbeddedDatabase database;
    private DatabaseAccess application;
    private PayaraMicro docgen;
    private PayaraMicro web;
    private boolean closed;

    public BilikSystem(Settings settings, ProductFiles files, Path home, Progress progress) {
        this.settings = settings;
        this.files = files;
        this.home = home.toAbsolutePath();
        this.secrets = Secrets.in(home.resolve("secrets.properties"));
        this.progress = progress;
    }

    /** Starts everything and returns when a person can sign in. */
    public void start() throws IOException, InterruptedException, SQLException {
        requireFreePorts();
        if (settings.externalDocgen().isEmpty()) {
            startDocgen();
        }
        startDatabase();
        startWeb();
        if (docgen != null) {
            progress.waitingFor(docgen.name());
            docgen.awaitReady();
        }
        progress.waitingFor(web.name());
        web.awaitReady();
    }

    /** Only the database, brought up to date: for the work of an administrator, and for a server that runs the EAR. */
    public DatabaseAccess startDatabase() throws IOException, InterruptedException, SQLException {
        progress.waitingFor("db");
        var external = settings.externalDatabase();
        if (external.isPresent()) {
            application = new DatabaseAccess(external.get(), given("BILIK_DB_USER"), given("BILIK_DB_PASSWORD"));
            new Migrator(externalMigrator(external.get()), application).migrate();
        } else {
            database = EmbeddedDatabase.start(
                    home, files.data().resolve(EmbeddedDatabase.BINARIES), settings.databasePort());
            application = database.application();
            new Migrator(database.migrator(), application).migrate();
        }
        new ApiClients(application).register(CLIENT, apiKey(), CLIENT_SCOPES);
        if (settings.opensDemoAccess()) {
            new DemoAccess(application).open();
        }
        return application;
    }

    public void startWeb() throws IOException {
        var part = new PayaraMicro.Part(
                "web",
                files.payara(),
                files.web(),
                settings.httpAddress(),
                settings.httpPort(),
                settings.memory(),
                "/login.xhtml",
                OptionalInt.of(settings.gridPort()),
                webEnvironment());
        web = new PayaraMicro(part, home);
        web.start();
    }

    public PayaraMicro web() {
        return web;
    }

    public Optional<PayaraMicro> docgen() {
        return Optional.ofNullable(docgen);
    }

    /** The account of the application on the database that was started. */
    public DatabaseAccess database() {
        return application;
    }

    public URI address() {
        return web.address();
    }

    public String apiKey() {
        return secrets.get("api." + CLIENT + ".key");
    }

    /** Returns the name of the first part that ended by itself; until then it waits. */
    public String awaitEnd() throws InterruptedException {
        var parts = new HashMap<String, Process>();
        parts.put(web.name(), web.process());
        if (docgen != null) {
            parts.put(docgen.name(), docgen.process());
        }
        while (true) {
            for (var part : parts.entrySet()) {
                if (!part.getValue().isAlive()) {
                    return part.getKey();
                }
            }
            if (database != null && !database.isRunning()) {
                return "db";
            }
            web.process().waitFor(1, TimeUnit.SECONDS);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        if (web != null) {
            web.close();
        }
        if (docgen != null) {
            docgen.close();
        }
        if (database != null) {
            database.close();
        }
    }

    private void requireFreePorts() {
        Ports.requireFree("BILIK_HTTP_PORT", settings.httpAddress(), settings.httpPort());
        Ports.requireFree("BILIK_GRID_PORT", "127.0.0.1", settings.gridPort());
        if (settings.externalDocgen().isEmpty()) {
            Ports.requireFree("BILIK_DOCGEN_PORT", settings.docgenAddress(), settings.docgenPort());
        }
        if (settings.externalDatabase().isEmpty()) {
            Ports.requireFree("BILIK_DB_PORT", "127.0.0.1", settings.databasePort());
        }
    }

    private void startDocgen() throws IOException {
        var environment = settings.given();
        environment.keySet().removeIf(name -> !name.startsWith("BILIK_DOCGEN_") || name.equals("BILIK_DOCGEN_KEY"));
        environment.put("BILIK_DOCGEN_KEYS", docgenKeys().toString());
        if (settings.externalDatabase().isEmpty()
                && settings.find("BILIK_DOCGEN_DB_URL").isEmpty()) {
            var jobs = EmbeddedDatabase.docgen(home, settings.databasePort());
            environment.put("BILIK_DOCGEN_DB_URL", jobs.url());
            environment.put("BILIK_DOCGEN_DB_USER", jobs.user());
            environment.put("BILIK_DOCGEN_DB_PASSWORD", jobs.password());
        }
        var part = new PayaraMicro.Part(
                "docgen",
                files.payara(),
                files.docgen(),
                settings.docgenAddress(),
                settings.docgenPort(),
                settings.memory(),
                "/api/v1/templates",
                OptionalInt.empty(),
                environment);
        docgen = new PayaraMicro(part, home);
        docgen.start();
    }

    private Map<String, String> webEnvironment() {
        var environment = settings.given();
        environment.put("BILIK_DB_URL", application.url());
        environment.put("BILIK_DB_USER", application.user());
        environment.put("BILIK_DB_PASSWORD", application.password());
        environment.put(
                "BILIK_DOCGEN_URL",
                settings.externalDocgen().orElseGet(() -> docgen.address().toString()));
        environment.put("BILIK_DOCGEN_KEY", settings.find("BILIK_DOCGEN_KEY").orElseGet(this::docgenKey));
        environment.put("BILIK_FILE_KEY", settings.find("BILIK_FILE_KEY").orElseGet(() -> secrets.get("file.key")));
        environment.putIfAbsent("BILIK_MAIL_FOLDER", home.resolve("mail").toString());
        environment.put("BILIK_PUBLIC_URL", settings.publicUrl());
        environment.put("BILIK_DEMO", String.valueOf(settings.isDemo()));
        environment.remove("BILIK_DB_MIGRATOR_USER");
        environment.remove("BILIK_DB_MIGRATOR_PASSWORD");
        return environment;
    }

    /** The given file of keys, or one of this installation; keys that were added to it stay. */
    private Path docgenKeys() throws IOException {
        var given = settings.find("BILIK_DOCGEN_KEYS");
        if (given.isPresent()) {
            return Path.of(given.get()).toAbsolutePath();
        }
        var file = home.resolve("docgen-keys.json");
        var hash = ApiClients.sha256(docgenKey());
        if (!Files.exists(file)) {
            Files.createDirectories(home);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        var keys = Files.readString(file, StandardCharsets.UTF_8);
        return keys.contains(hash) ? file : Files.writeString(file, withOwn(keys, hash), StandardCharsets.UTF_8);
    }

    /** The keys of others stay: who has lost the secret of this installation has not lost theirs. */
    static String withOwn(String keys, String hash) {
        var own = "{\"owner\":\"bilik\",\"sha256\":\"" + hash + "\",\"scopes\":[\"*\"]}";
        var others = keys.isBlank()
                ? ""
                : keys.substring(keys.indexOf('[') + 1, keys.lastIndexOf(']')).strip();
        return "[" + own + (others.isEmpty() ? "" : ",\n" + others) + "]\n";
    }

    /** The key by which the web application, and whoever has the run of this machine, calls the document service. */
    public String docgenKey() {
        return secrets.get("docgen.bilik.key");
    }

    private DatabaseAccess externalMigrator(String url) {
        var user = settings.find("BILIK_DB_MIGRATOR_USER");
        return user.isEmpty() ? application : new DatabaseAccess(url, user.get(), given("BILIK_DB_MIGRATOR_PASSWORD"));
    }

    private String given(String name) {
        return settings.find(name).orElseThrow(() -> new StartFailure("setting.missing", name));
    }
}
