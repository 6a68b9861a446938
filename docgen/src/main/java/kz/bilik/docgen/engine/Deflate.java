package kz.bilik.docgen.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
