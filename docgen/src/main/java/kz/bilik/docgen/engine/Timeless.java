package kz.bilik.docgen.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/**
 * Replaces what FOP takes from the clock, the file identifier, the date of the metadata and the dates of an attached file, by what the
 * document itself says: in place and of the same length, so that no offset moves. An attached file also gets its media type, which FOP has
 * no setting for.
 */
final class Timeless {

    private static final byte[] IDENTIFIER = ascii("/ID [<");
    private static final byte[] METADATA_DATE = ascii("<xmp:MetadataDate>");
    private static final byte[] OCTETS = ascii("/application#2Foctet-stream");
    private static final byte[] JSON = ascii("/application#2Fjson        ");
    private static final byte[] EMBEDDED_FILE = ascii("/Type /EmbeddedFile");
    private static final byte[] CREATED = ascii("/CreationDate (D:");
    private static final byte[] MODIFIED = ascii("/ModDate (D:");
    private static final int DIGITS = 32;

    private Timeless() {}

    static byte[] make(byte[] pdf, RenderOrder order) {
        var digits = ascii(HexFormat.of().withUpperCase().formatHex(order.identity(), 0, DIGITS / 2));
        int first = find(pdf, IDENTIFIER, pdf.length - IDENTIFIER.length, -1);
        int second = first + DIGITS;
        while (pdf[second] != '<') {
            second++;
        }
        put(pdf, first, digits);
        put(pdf, second + 1, digits);
        put(pdf, find(pdf, METADATA_DATE, 0, 1), ascii(order.date() + "T00:00:00Z"));
        if (order.attachment().isPresent()) {
            describeAttachment(pdf, order.date());
        }
        return pdf;
    }

    private static void describeAttachment(byte[] pdf, LocalDate date) {
        int file = find(pdf, EMBEDDED_FILE, 0, 1);
        put(pdf, find(pdf, OCTETS, file, 1) - OCTETS.length, JSON);
        var day = ascii(date.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000");
        put(pdf, find(pdf, CREATED, file, 1), day);
        put(pdf, find(pdf, MODIFIED, file, 1), day);
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
