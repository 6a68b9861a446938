package kz.bilik.document;

/**
 * A paper as the document service gave it.
 *
 * @param sha256 lower-case hex over the bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record RenderedPaper(byte[] bytes, String sha256, String templateVersion) {

    public static RenderedPaper of(byte[] bytes, String templateVersion) {
        return new RenderedPaper(bytes, Sha256.hex(bytes), templateVersion);
    }
}
