package kz.bilik.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import kz.bilik.db.DatabaseAccess;
import kz.bilik.db.DemoAccess;
import kz.bilik.db.EmbeddedDatabase;
import kz.bilik.db.Migrator;

/** A new MariaDB for one run of the integration tests; it ends with the JVM that runs them. */
final class TestDatabase {

    private static final Path HOME = Path.of("target", "it", "db");
    private static final Path BINARIES = Path.of("target", "it", EmbeddedDatabase.BINARIES);

    private static DatabaseAccess application;

    private TestDatabase() {}

    static synchronized DatabaseAccess access() {
        if (application == null) {
            application = started();
        }
        return application;
    }

    private static DatabaseAccess started() {
        try {
            deleteWhatAnEarlierRunLeft();
            var database = EmbeddedDatabase.start(HOME, BINARIES, freePort());
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            new Migrator(database.migrator(), database.application()).migrate();
            new DemoAccess(database.application()).open();
            return database.application();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void deleteWhatAnEarlierRunLeft() throws IOException {
        if (!Files.exists(HOME)) {
            return;
        }
        try (var files = Files.walk(HOME)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
