package kz.bilik.docgen.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.fop.pdf.FlateFilter;

/**
 * Compression of all streams of one document by one deflater: making one costs more than compressing a small stream with it.
 */
final class Deflate implements AutoCloseable {

    /** zlib's level; measured, see docs/performance.md. */
    private static final int LEVEL = 6;

    private static final int BUFFER = 8 * 1024;

    private final Deflater deflater = new Deflater(LEVEL);

    /** What is written into many documents. */
    static byte[] once(byte[] content) {
        var compressed = new ByteArrayOutputStream();
        var thorough = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(compressed, thorough)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thorough.end();
        }
        return compressed.toByteArray();
    }

    /** A piece that is put between others of a stream, and looks back at none of them. */
    static byte[] middle(byte[] content) {
        var thorough = new Deflater(Deflater.BEST_COMPRESSION, true);
        try {
            return flushed(thorough, content);
        } finally {
            thorough.end();
        }
    }

    /** The beginning of a stream that goes on with pieces compressed before. */
    byte[] beginning(byte[] content) {
        try {
            return flushed(deflater, content);
        } finally {
            deflater.reset();
        }
    }

    private static byte[] flushed(Deflater deflater, byte[] content) {
        deflater.setInput(content);
        var compressed = new byte[content.length + BUFFER];
        int length = deflater.deflate(compressed, 0, compressed.length, Deflater.FULL_FLUSH);
        return Arrays.copyOf(compressed, length);
    }

    FlateFilter filter() {
        return new FlateFilter() {
            @Override
            public OutputStream applyFilter(OutputStream out) {
                return isApplied() ? out : new Stream(out);
            }
        };
    }

    @Override
    public void close() {
        deflater.end();
    }

    private final class Stream extends DeflaterOutputStream {

        Stream(OutputStream out) {
            super(out, deflater, BUFFER);
        }

        @Override
        public void close() throws IOException {
            super.close();
            deflater.reset();
        }
    }
}
