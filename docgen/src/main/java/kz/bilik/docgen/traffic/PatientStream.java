package kz.bilik.docgen.traffic;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.LongSupplier;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * A body that must arrive at 1 KiB a second or faster once ten seconds were spent waiting for it. Only the time spent waiting counts, so a
 * batch that is read no faster than it is worked off is not taken for a slow sender.
 */
final class PatientStream extends ServletInputStream {

    private static final long NANOS_OF_SECOND = 1_000_000_000L;
    private static final long GRACE = 10 * NANOS_OF_SECOND;
    private static final long BYTES_PER_SECOND = 1024;

    private final ServletInputStream in;
    private final LongSupplier clock;
    private long waited;
    private long received;

    PatientStream(ServletInputStream in, LongSupplier clock) {
        this.in = in;
        this.clock = clock;
    }

    @Override
    public int read() throws IOException {
        long began = clock.getAsLong();
        int octet;
        try {
            octet = in.read();
        } catch (IOException e) {
            throw cut(began, e);
        }
        count(began, octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        long began = clock.getAsLong();
        int read;
        try {
            read = in.read(target, offset, length);
        } catch (IOException e) {
            throw cut(began, e);
        }
        count(began, Math.max(read, 0));
        return read;
    }

    /** The server gives a silent sender up by itself; that is slow too, and no fault of the service. */
    private IOException cut(long began, IOException e) {
        if (clock.getAsLong() - began > GRACE) {
            throw tooSlow();
        }
        return e;
    }

    private void count(long began, int bytes) {
        waited += clock.getAsLong() - began;
        received += bytes;
        long counted = waited - GRACE;
        if (counted > 0 && received < counted / NANOS_OF_SECOND * BYTES_PER_SECOND) {
            throw tooSlow();
        }
    }

    private static RequestRefused tooSlow() {
        return new RequestRefused(Refusal.TOO_SLOW, List.of(new Violation("", "body-too-slow", BYTES_PER_SECOND)));
    }

    @Override
    public boolean isFinished() {
        return in.isFinished();
    }

    @Override
    public boolean isReady() {
        return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        in.setReadListener(listener);
    }
}
