package kz.bilik.docgen.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** Reads a request's body no further than the limit. */
final class Body {

    static final int LIMIT = 1024 * 1024;
    static final int PDF_LIMIT = 16 * 1024 * 1024;

    private Body() {}

    /** A PDF is read further than data. */
    static byte[] readPdf(InputStream in) throws IOException {
        var bytes = in.readNBytes(PDF_LIMIT + 1);
        if (bytes.length > PDF_LIMIT) {
            throw new RequestRefused(
                    Refusal.TOO_LARGE,
                    List.of(new Violation("", "body-too-large", "A PDF has at most " + PDF_LIMIT + " bytes")));
        }
        return bytes;
    }

    static byte[] read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LIMIT + 1);
        if (bytes.length > LIMIT) {
            throw new RequestRefused(
                    Refusal.TOO_LARGE,
                    List.of(new Violation("", "body-too-large", "A document's data have at most " + LIMIT + " bytes")));
        }
        return bytes;
    }
}
