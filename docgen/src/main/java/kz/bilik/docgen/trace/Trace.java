package kz.bilik.docgen.trace;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The trace of the request that this thread works on, taken over from the caller's {@code traceparent} or begun here.
 *
 * @param id 32 hexadecimal digits
 * @param span 16 hexadecimal digits: this service's part of it
 */
public record Trace(String id, String span) {

    private static final Pattern PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?:-.*)?");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Trace> CURRENT = new ThreadLocal<>();
    private static final int ID_BYTES = 16;
    private static final int SPAN_BYTES = 8;

    /** The caller's trace with a new part; a new trace when the caller sent none that can be read. */
    public static Trace following(String parent) {
        var found = PARENT.matcher(parent == null ? "" : parent);
        return new Trace(found.matches() ? found.group(1) : random(ID_BYTES), random(SPAN_BYTES));
    }

    /** A new part of a trace that was kept, for work that goes on after its request. */
    public static Trace goingOn(String id) {
        return new Trace(id, random(SPAN_BYTES));
    }

    public static Optional<Trace> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static String currentId() {
        return current().map(Trace::id).orElse("");
    }

    public Binding bind() {
        CURRENT.set(this);
        return CURRENT::remove;
    }

    /** As it is sent on: version 00, sampled. */
    public String header() {
        return "00-" + id + "-" + span + "-01";
    }

    /** The time in which a trace is the one of its thread. */
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
