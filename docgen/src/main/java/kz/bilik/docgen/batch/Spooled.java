package kz.bilik.docgen.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A body put aside until it is known whether it may be used. */
record Spooled(Path file) implements AutoCloseable {

    static Spooled of(InputStream body) throws IOException {
        var file = Files.createTempFile("batch", ".body");
        try (var out = Files.newOutputStream(file)) {
            body.transferTo(out);
        }
        return new Spooled(file);
    }

    /** The body; the file goes with the stream's end. */
    InputStream read() throws IOException {
        return Files.newInputStream(file, StandardOpenOption.READ);
    }

    /** An open stream can still be read to its end. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
