package kz.bilik.docgen.engine;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.fop.pdf.PDFDocument;

/**
 * What the drawings of the document under way show. It is bound to the thread for the time of one rendering, because FOP hands an image
 * loader nothing but an address, and addresses that differ per document would fill FOP's image cache.
 */
record RenderingContext(
        Optional<String> qrPayload,
        Optional<String> draftWord,
        Optional<Attachment> attachment,
        Supplier<PDFDocument> output) {

    private static final ThreadLocal<RenderingContext> CURRENT = new ThreadLocal<>();

    static RenderingContext current() {
        var context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("Drawings are painted only while a document is rendered");
        }
        return context;
    }

    /** The document being written. */
    PDFDocument document() {
        return output.get();
    }

    Binding bind() {
        CURRENT.set(this);
        return CURRENT::remove;
    }

    interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
