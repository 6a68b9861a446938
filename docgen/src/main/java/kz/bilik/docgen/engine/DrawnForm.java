package kz.bilik.docgen.engine;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.pdf.PDFDocument;
import org.apache.fop.pdf.PDFName;
import org.apache.fop.pdf.PDFStream;
import org.apache.fop.svg.PDFGraphics2D;
import org.apache.xmlgraphics.java2d.GraphicContext;

/**
 * A drawing as a PDF form. One that is the same in every document is painted and compressed once and copied from then on; FOP would paint
 * it into every page and compress it with the page.
 */
final class DrawnForm {

    /** What the page around a form may have set differently. */
    private static final String DEFAULTS = "0 0 0 rg\n0 0 0 RG\n1 w\n0 J\n0 j\n10 M\n[] 0 d\n";

    private final byte[] operators;
    private final boolean compressed;
    private final Rectangle2D box;

    private DrawnForm(byte[] operators, boolean compressed, double width, double height) {
        this.operators = operators;
        this.compressed = compressed;
        this.box = new Rectangle2D.Double(0, 0, width, height);
    }

    /** A drawing of many documents. */
    static DrawnForm painted(Consumer<PDFGraphics2D> drawing, double width, double height) {
        var document = new PDFDocument("");
        var graphics = new PDFGraphics2D(false, new FontInfo(), document, null, null, "", 0, null);
        graphics.setGraphicContext(new GraphicContext());
        drawing.accept(graphics);
        return new DrawnForm(Deflate.once(ascii(DEFAULTS + graphics.getString())), true, width, height);
    }

    /** A drawing of one document, compressed as the other streams of the document are. */
    static DrawnForm of(String operators, double width, double height) {
        return new DrawnForm(ascii(DEFAULTS + operators), false, width, height);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Shows the drawing at the origin; a document that shows it twice holds it once. */
    void place(PDFDocument document, String name, StringBuffer page) {
        var resources = document.getResources();
        var form = document.addFormXObject(null, new Contents(), resources.makeReference(), name);
        form.setBBox(box);
        if (!compressed && !form.getFilterList().isInitialized()) {
            form.getFilterList().addFilter(((ArchivalPdfFactory) document.getFactory()).compression());
        }
        page.append(form.getName()).append(" Do\n");
    }

    private final class Contents extends PDFStream {

        Contents() {
            if (compressed) {
                put("Filter", new PDFName("FlateDecode"));
            }
        }

        @Override
        protected void outputRawStreamData(OutputStream out) throws IOException {
            out.write(operators);
        }
    }
}
