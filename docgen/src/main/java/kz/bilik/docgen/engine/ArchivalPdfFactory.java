package kz.bilik.docgen.engine;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import org.apache.fop.fonts.FontDescriptor;
import org.apache.fop.fonts.FontMetrics;
import org.apache.fop.pdf.FlateFilter;
import org.apache.fop.pdf.PDFCIDFont;
import org.apache.fop.pdf.PDFCIDFontDescriptor;
import org.apache.fop.pdf.PDFCIDSystemInfo;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFFactory;
import org.apache.fop.pdf.PDFFont;
import org.apache.fop.pdf.PDFFontType0;
import org.apache.fop.pdf.PDFMetadata;
import org.apache.fop.pdf.PDFStream;
import org.apache.xmlgraphics.xmp.Metadata;

/** Makes the streams of one document: FOP's own, compressed by one deflater, and metadata that need no search for a serializer. */
final class ArchivalPdfFactory extends PDFFactory {

    private static final int TAG_LETTERS = 6;
    private static final int ALPHABET = 26;

    private final Deflate deflate;

    ArchivalPdfFactory(PDFDocument document, Deflate deflate) {
        super(document);
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

    /** FOP's objects of a font over what the {@link FontLibrary} has ready; FOP would write and compress them anew. */
    @Override
    public PDFFont makeFont(String name, String base, String encoding, FontMetrics metrics, FontDescriptor descriptor) {
        var font = (DocumentFont) metrics;
        var tagged = tag(font.used()) + base;
        var system = new PDFCIDSystemInfo(font.getRegistry(), font.getOrdering(), font.getSupplement());
        system.setDocument(getDocument());
        var described = new PDFCIDFontDescriptor(
                tagged,
                font.getFontBBox(),
                font.getCapHeight(),
                font.getFlags(),
                font.getItalicAngle(),
                font.getStemV(),
                null);
        var outlines = font.face().subset(font, deflate);
        var file = new ReadyStream(outlines.compressed());
        file.put("Length1", outlines.length());
        described.setFontFile(font.getFontType(), file);
        var letters = new PDFCIDFont(
                tagged, font.getCIDType(), font.getDefaultWidth(), font.face().widths(font), system, described);
        var map = new ReadyStream(font.face().letterMapCompressed());
        var whole = new PDFFontType0(name, tagged, encoding, letters);
        whole.put("ToUnicode", map);
        List.of(described, file, whole, letters, map).forEach(getDocument()::registerObject);
        return whole;
    }

    /** Six letters before the name of a font tell that a document holds a part of it; each part has its own. */
    private static String tag(BitSet used) {
        int number = used.hashCode() & Integer.MAX_VALUE;
        var tag = new StringBuilder();
        for (int i = 0; i < TAG_LETTERS; i++) {
            tag.append((char) ('A' + number % ALPHABET));
            number /= ALPHABET;
        }
        return tag.append('+').toString();
    }

    /** FOP looks for pages of the same content by a digest of each; the pages of a document differ. */
    private static final class PageContent extends PDFStream {

        @Override
        public String streamHashCode() throws IOException {
            return Integer.toHexString(System.identityHashCode(this));
        }
    }
}
