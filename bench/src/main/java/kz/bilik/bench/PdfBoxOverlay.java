package kz.bilik.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What differs between two certificates of a course, written over a finished page with PDFBox; nothing is laid out, plain PDF. */
public final class PdfBoxOverlay implements Contestant {

    private static final float WIDTH = 841.89f;
    private static final float HEIGHT = 595.28f;
    private static final float QR_SIDE = 90.7f;

    private final byte[] blank;
    private final ThreadLocal<TrueTypeFont> serif = ThreadLocal.withInitial(() -> parsed(Fonts.SERIF));
    private final ThreadLocal<TrueTypeFont> serifBold = ThreadLocal.withInitial(() -> parsed(Fonts.SERIF_BOLD));
    private final ThreadLocal<TrueTypeFont> sans = ThreadLocal.withInitial(() -> parsed(Fonts.SANS));

    public PdfBoxOverlay() throws IOException {
        blank = OpenPdfByHand.blank().make(Paper.stream(1).get(0));
    }

    private static TrueTypeFont parsed(String file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(Fonts.bytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public byte[] make(Paper paper) throws IOException {
        try (var document = Loader.loadPDF(blank)) {
            var regular = PDType0Font.load(document, serif.get(), true);
            var bold = PDType0Font.load(document, serifBold.get(), true);
            var small = PDType0Font.load(document, sans.get(), true);
            try (var page = new PDPageContentStream(document, document.getPage(0), AppendMode.APPEND, true, true)) {
                page.setNonStrokingColor(0.1f, 0.12f, 0.14f);
                text(page, small, 8.5f, paper.both("blank_mark"), 93, 61, 0);
                text(page, bold, 24, paper.holder(), WIDTH / 2, 228, 0.5f);
                for (int side = 0; side < 2; side++) {
                    var line = paper.text(side, "number_name") + ": " + paper.text(side, "number_value");
                    text(page, regular, 10, line, 257 + side * 328, 369, 0.5f);
                }
                text(page, small, 7.5f, paper.text(1, "qr_code"), 658, 512, 1);
                text(page, small, 6.5f, paper.address(), 658, 522, 1);
                qr(page, paper.address());
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void text(
            PDPageContentStream page, PDFont font, float size, String text, float x, float y, float share)
            throws IOException {
        float width = share == 0 ? 0 : font.getStringWidth(text) / 1000 * size;
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x - width * share, HEIGHT - y);
        page.showText(text);
        page.endText();
    }

    private static void qr(PDPageContentStream page, String address) throws IOException {
        page.setNonStrokingColor(0f, 0f, 0f);
        QrModules.of(address).bars((x, y, width, height) -> {
            try {
                page.addRect(
                        (float) (660 + x * QR_SIDE),
                        (float) (HEIGHT - 454 - (y + height) * QR_SIDE),
                        (float) (width * QR_SIDE),
                        (float) (height * QR_SIDE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        page.fill();
    }
}
