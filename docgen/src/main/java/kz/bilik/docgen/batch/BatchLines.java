package kz.bilik.docgen.batch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a request body, one at a time, none held longer than it is worked on. */
final class BatchLines {

    /** A line and its number, from one; {@code whole} is false when the line was longer than allowed and its rest was thrown away. */
    record Line(long number, byte[] bytes, boolean whole) {}

    private final InputStream in;
    private final int limit;
    private long number;

    BatchLines(InputStream in, int limit) {
        this.in = new BufferedInputStream(in, 64 * 1024);
        this.limit = limit;
    }

    /** The next line that is not empty. */
    Optional<Line> next() throws IOException {
        while (true) {
            var bytes = new ByteArrayOutputStream(2048);
            int read = readLine(bytes);
            if (read < 0 && bytes.size() == 0) {
                return Optional.empty();
            }
            number++;
            if (bytes.size() > 0) {
                return Optional.of(new Line(number, bytes.toByteArray(), bytes.size() <= limit));
            }
        }
    }

    private int readLine(ByteArrayOutputStream line) throws IOException {
        int octet = in.read();
        while (octet >= 0 && octet != '\n') {
            if (octet != '\r' && line.size() <= limit) {
                line.write(octet);
            }
            octet = in.read();
        }
        return octet;
    }
}
