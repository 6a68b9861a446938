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
            addOfficers(database.application());
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

    /** Fifty districts of the region Ulytau, each with its officer. */
    private static void addOfficers(DatabaseAccess access) throws SQLException {
        var names = Officer.names().toList();
        try (var connection = access.connect();
                var organisation = connection.prepareStatement(
                        "insert into organisation (bin, name_kk, name_ru, name_en, type, region_kato, kato)"
                                + " values (?, ?, ?, ?, 'DISTRICT_EDU', '620000000', ?)");
                var user = connection.prepareStatement(
                        "insert into app_user (username, password_hash, display_name, organisation_id, enabled, created_at)"
                                + " select ?, '-', ?, id, true, now() from organisation where bin = ?");
                var role = connection.prepareStatement(
                        "insert into role_assignment (user_id, role, region_kato, valid_from)"
                                + " select id, 'DISTRICT_EDU', '620000000', '2020-01-01' from app_user where username = ?")) {
            for (var at = 0; at < names.size(); at++) {
                var bin = "9902400%05d".formatted(at);
                organisation.setString(1, bin);
                organisation.setString(2, "Ұлытау облысының %d-ауданының білім бөлімі".formatted(at + 1));
                organisation.setString(3, "Отдел образования района %d области Ұлытау".formatted(at + 1));
                organisation.setString(4, "Education Department of District %d of Ulytau".formatted(at + 1));
                organisation.setString(5, "62%02d00000".formatted(at + 1));
                organisation.executeUpdate();
                user.setString(1, names.get(at));
                user.setString(2, names.get(at));
                user.setString(3, bin);
                user.executeUpdate();
                role.setString(1, names.get(at));
                role.executeUpdate();
            }
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
