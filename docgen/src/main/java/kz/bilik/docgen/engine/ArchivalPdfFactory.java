package kz.bilik.docgen.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fop.fonts.FontDescriptor;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.pdf.AbstractPDFStream;
import org.apache.fop.pdf.FlateFilter;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFactory;
import org.apache.fop.pdf.PDFMetadata;
import org.apache.fop.pdf.PDFStream;
import org.apache.fop.pdf.PDFTTFStream;
import org.apache.xmlgraphics.xmp.Metadata;

/** Makes the streams of one document: FOP's own, compressed by one deflater, and metadata that need no search for a serializer. */
final class ArchivalPdfFactory extends PDFFactory {

    private final FontLibrary fonts;
    private final Deflate deflate;

    ArchivalPdfFactory(PDFDocument document, FontLibrary fonts, Deflate deflate) {
        super(document);
        this.fonts = fonts;
        this.deflate = deflate;
    }

    FlateFilter compression() {
        return deflate.filter();
    }

    @Override
    public PDFMetadata makeMetadata(Metadata metadata, boolean readOnly) {
        var packet = new XmpPacket(metadata);
        getDocument().registerObject(packet);
        return packet;
    }

    @Override
    public PDFStream makeStream(String type, boolean add) {
        var stream = new PageContent();
        stream.setDocument(getDocument());
        stream.getFilterList().addFilter(compression());
        if (add) {
            getDocument().registerObject(stream);
        }
        return stream;
    }

    @Override
    public AbstractPDFStream makeFontFile(FontDescriptor font, String prefix) {
        var subset = fonts.subset((MultiByteFont) font);
        var stream = new PDFTTFStream(subset.length);
        stream.getFilterList().addFilter(compression());
        try {
            stream.setData(subset, subset.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    /** FOP looks for pages of the same content by a digest of each; the pages of a document differ. */
    private static final class PageContent extends PDFStream {

        @Override
        public String streamHashCode() throws IOException {
            return Integer.toHexString(System.identityHashCode(this));
        }
    }
}
