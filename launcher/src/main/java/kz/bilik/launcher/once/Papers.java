package kz.bilik.launcher.once;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;

/** The papers of a course as they came, one archive; unpacked so that no name in it can lead out of the directory. */
final class Papers {
    private final Path archive;

    Papers(Path archive) {
        this.archive = archive;
    }

    /** Returns how many papers were unpacked. */
    int unpackInto(Path directory) throws IOException {
        var root = directory.toAbsolutePath().normalize();
        var count = 0;
        try (var zip = new ZipFile(archive.toFile())) {
            var entries = zip.entries();
            while (entries.hasMoreElements()) {
                var entry = entries.nextElement();
                var target = root.resolve(entry.getName()).normalize();
                if (!target.startsWith(root) || target.equals(root)) {
                    throw new IOException(
                            "The archive of papers wants to write outside its directory: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    continue;
                }
                Files.createDirectories(target.getParent());
                try (var in = zip.getInputStream(entry)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                count++;
            }
        }
        return count;
    }
}
