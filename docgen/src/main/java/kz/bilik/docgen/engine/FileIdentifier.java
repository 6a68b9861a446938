package kz.bilik.docgen.engine;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Replaces FOP's file identifier, which depends on the moment, by one that depends on the content, in place and of the same length. */
final class FileIdentifier {

    private static final byte[] MARK = "/ID [<".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 32;

    private FileIdentifier() {}

    static byte[] stamp(byte[] pdf, byte[] identity) {
        var hex = HexFormat.of()
                .withUpperCase()
                .formatHex(identity, 0, DIGITS / 2)
                .getBytes(StandardCharsets.US_ASCII);
        int first = find(pdf) + MARK.length;
        int second = first + DIGITS;
        while (pdf[second] != '<') {
            second++;
        }
        System.arraycopy(hex, 0, pdf, first, DIGITS);
        System.arraycopy(hex, 0, pdf, second + 1, DIGITS);
        return pdf;
    }

    private static int find(byte[] pdf) {
        for (int at = pdf.length - MARK.length; at >= 0; at--) {
            int matched = 0;
            while (matched < MARK.length && pdf[at + matched] == MARK[matched]) {
                matched++;
            }
            if (matched == MARK.length) {
                return at;
            }
        }
        throw new IllegalStateException("FOP wrote no file identifier");
    }
}
