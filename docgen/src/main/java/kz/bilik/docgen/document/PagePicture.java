package kz.bilik.docgen.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** One page of a document as a PNG for the screen, and how many pages the document has. */
record PagePicture(byte[] png, int pages) {

    private static final int DPI = 110;

    static PagePicture of(RenderedDocument document, int page) {
        return of(document, page, DPI);
    }

    static PagePicture of(RenderedDocument document, int page, int dpi) {
        try (var pdf = Loader.loadPDF(document.pdf())) {
            if (page < 1 || page > pdf.getNumberOfPages()) {
                throw new RequestRefused(
                        Refusal.UNPROCESSABLE, List.of(new Violation("", "page-unknown", pdf.getNumberOfPages())));
            }
            var picture = new PDFRenderer(pdf).renderImageWithDPI(page - 1, dpi, ImageType.RGB);
            var out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return new PagePicture(out.toByteArray(), pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
