package kz.bilik.docgen.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a file says, read again as soon as it has changed, so that a withdrawn right ends without a restart. A file that cannot be read says
 * nothing.
 */
final class Watched<T> {

    private static final Logger LOG = Logger.getLogger(Watched.class.getName());

    /** Turns the file into what it says; any exception means that it cannot be read. */
    interface Reader<T> {
        T read(Path file) throws IOException;
    }

    private record State<T>(FileTime changed, long size, Object identity, Optional<T> value) {

        boolean same(BasicFileAttributes file) {
            return changed.equals(file.lastModifiedTime())
                    && size == file.size()
                    && Objects.equals(identity, file.fileKey());
        }
    }

    private final Path file;
    private final Reader<T> reader;
    private volatile State<T> state = new State<>(FileTime.fromMillis(0), -1, null, Optional.empty());

    Watched(Path file, Reader<T> reader) {
        this.file = file;
        this.reader = reader;
    }

    Optional<T> value() {
        try {
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            var known = state;
            if (!known.same(found)) {
                known = new State<>(found.lastModifiedTime(), found.size(), found.fileKey(), read());
                state = known;
            }
            return known.value();
        } catch (IOException e) {
            LOG.log(Level.FINE, "file_missing", e);
            return Optional.empty();
        }
    }

    private Optional<T> read() throws IOException {
        try {
            var value = Optional.of(reader.read(file));
            LOG.info(() -> "file_read name=" + file.getFileName());
            return value;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "file_unreadable name=" + file.getFileName() + " nobody_gets_in=true");
            return Optional.empty();
        }
    }
}
