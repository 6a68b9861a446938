package kz.bilik.docgen.input;

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

    /** 1 MiB: the data of the largest document are a tenth of it. */
    public static final int LIMIT = 1024 * 1024;

    private static final int PDF_LIMIT = 16 * 1024 * 1024;
    private static final int THROWN_AWAY = 64 * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;

    private BoundedBody() {}

    /** The data of a document. */
    public static byte[] read(InputStream in) throws IOException {
        return read(in, LIMIT, "A document's data have");
    }

    /** A PDF is read further than data. */
    public static byte[] readPdf(InputStream in) throws IOException {
        return read(in, PDF_LIMIT, "A PDF has");
    }

    private static byte[] read(InputStream in, int limit, String what) throws IOException {
        var bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throwAway(in);
            throw new RequestRefused(
                    Refusal.TOO_LARGE,
                    List.of(new Violation("", "body-too-large", what + " at most " + limit + " bytes")));
        }
        return bytes;
    }

    private static void throwAway(InputStream in) throws IOException {
        var buffer = new byte[BUFFER];
        int left = THROWN_AWAY;
        int read = 0;
        while (read >= 0 && left > 0) {
            left -= read;
            read = in.read(buffer);
        }
    }
}
