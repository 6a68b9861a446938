package kz.bilik.docgen.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;

/**
 * Replaces the two things FOP takes from the clock, the file identifier and the date of the metadata, by what the document itself says: in
 * place and of the same length, so that no offset moves.
 */
final class Timeless {

    private static final byte[] IDENTIFIER = ascii("/ID [<");
    private static final byte[] METADATA_DATE = ascii("<xmp:MetadataDate>");
    private static final int DIGITS = 32;

    private Timeless() {}

    static byte[] make(byte[] pdf, byte[] identity, LocalDate date) {
        var digits = ascii(HexFormat.of().withUpperCase().formatHex(identity, 0, DIGITS / 2));
        int first = find(pdf, IDENTIFIER, pdf.length - IDENTIFIER.length, -1);
        int second = first + DIGITS;
        while (pdf[second] != '<') {
            second++;
        }
        put(pdf, first, digits);
        put(pdf, second + 1, digits);
        put(pdf, find(pdf, METADATA_DATE, 0, 1), ascii(date + "T00:00:00Z"));
        return pdf;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static void put(byte[] pdf, int at, byte[] value) {
        System.arraycopy(value, 0, pdf, at, value.length);
    }

    /** Where the bytes after the mark begin. */
    private static int find(byte[] pdf, byte[] mark, int from, int step) {
        for (int at = from; at >= 0 && at <= pdf.length - mark.length; at += step) {
            int matched = 0;
            while (matched < mark.length && pdf[at + matched] == mark[matched]) {
                matched++;
            }
            if (matched == mark.length) {
                return at + mark.length;
            }
        }
        throw new IllegalStateException("FOP wrote no " + new String(mark, StandardCharsets.US_ASCII));
    }
}
