package kz.bilik.docgen.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Reads a request's body no further than the limit. What a client sends beyond is thrown away unread up to a second limit, so that he hears why
 * he is refused instead of a broken connection.
 */
public final class BoundedBody {

    /** 1 MiB: what the data of a document may have unless its template allows more. */
    public static final int LIMIT = 1024 * 1024;

    private static final int PDF_LIMIT = 16 * 1024 * 1024;
    private static final int THROWN_AWAY = 64 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private BoundedBody() {}

    /** The data of most documents. */
    public static byte[] read(InputStream in) throws IOException {
        return whole(beginning(in), in, LIMIT);
    }

    /** A PDF is read further than data. */
    public static byte[] readPdf(InputStream in) throws IOException {
        return whole(in.readNBytes(PDF_LIMIT + 1), in, PDF_LIMIT);
    }

    /** As much as most bodies have, and one byte more of those that have more. */
    public static byte[] beginning(InputStream in) throws IOException {
        return in.readNBytes(LIMIT + 1);
    }

    /** The beginning and what comes after it, up to the limit. */
    public static byte[] whole(byte[] beginning, InputStream in, int limit) throws IOException {
        var out = new ByteArrayOutputStream(beginning.length);
        out.write(beginning);
        if (beginning.length <= limit) {
            out.write(in.readNBytes(limit + 1 - beginning.length));
        }
        if (out.size() > limit) {
            throwAway(in);
            throw new RequestRefused(Refusal.TOO_LARGE, List.of(new Violation("", "body-too-large", limit)));
        }
        return out.toByteArray();
    }

    /** Reads on without keeping anything, up to a limit of its own. */
    public static void throwAway(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        int left = THROWN_AWAY;
        int read = 0;
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(buffer);
        }
    }
}
