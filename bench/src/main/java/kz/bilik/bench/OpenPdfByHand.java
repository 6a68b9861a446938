package kz.bilik.bench;

import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import kz.bilik.docgen.engine.Ornaments;

/** The page drawn by hand with OpenPDF, text in columns that it wraps; plain PDF. */
public final class OpenPdfByHand implements Contestant {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final float WIDTH = PageSize.A4.getHeight();
    private static final float HEIGHT = PageSize.A4.getWidth();
    private static final Color INK = new Color(0x1B, 0x1F, 0x24);
    private static final Color TEAL = new Color(0x0B, 0x4F, 0x6C);
    private static final Color GREY = new Color(0x4A, 0x55, 0x60);

    private final BaseFont serif = font(Fonts.SERIF);
    private final BaseFont serifBold = font(Fonts.SERIF_BOLD);
    private final BaseFont sans = font(Fonts.SANS);
    private final BaseFont sansBold = font(Fonts.SANS_BOLD);
    private final boolean blank;

    public OpenPdfByHand() {
        this(false);
    }

    private OpenPdfByHand(boolean blank) {
        this.blank = blank;
    }

    /** Draws only what all certificates of a course share. */
    static OpenPdfByHand blank() {
        return new OpenPdfByHand(true);
    }

    private static BaseFont font(String file) {
        try {
            return BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, Fonts.bytes(file), null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] make(Paper paper) throws IOException {
        var out = new ByteArrayOutputStream();
        var document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        document.open();
        var page = writer.getDirectContent();
        ornament(page, 0, 0, 297, 210, true);
        ornament(page, 336, 192, 60, 4, false);
        for (int side = 0; side < 2; side++) {
            column(page, paper, side, 97 + side * 328);
        }
        line(page, paper.text(0, "signatory_title"), serif, 11, INK, 93, 484, Element.ALIGN_LEFT);
        line(page, paper.text(1, "signatory_title"), serif, 11, INK, 93, 497, Element.ALIGN_LEFT);
        line(page, paper.signatory(), serif, 11, INK, 332, 497, Element.ALIGN_LEFT);
        line(page, paper.both("seal"), serif, 9, GREY, 93, 514, Element.ALIGN_LEFT);
        page.setLineWidth(0.5f);
        page.moveTo(253, HEIGHT - 499);
        page.lineTo(323, HEIGHT - 499);
        page.stroke();
        block(
                page,
                new Phrase(paper.text(0, "qr_caption"), new Font(sans, 7.5f, Font.NORMAL, GREY)),
                505,
                456,
                153,
                24,
                9.4f,
                Element.ALIGN_RIGHT);
        block(
                page,
                new Phrase(paper.text(1, "qr_caption"), new Font(sans, 7.5f, Font.NORMAL, GREY)),
                505,
                478,
                153,
                24,
                9.4f,
                Element.ALIGN_RIGHT);
        if (!blank) {
            line(page, paper.both("blank_mark"), sans, 8.5f, GREY, 93, 61, Element.ALIGN_LEFT);
            line(page, paper.holder(), serifBold, 24, INK, WIDTH / 2, 228, Element.ALIGN_CENTER);
            line(page, paper.text(1, "qr_code"), sansBold, 7.5f, TEAL, 658, 512, Element.ALIGN_RIGHT);
            line(page, paper.address(), sans, 6.5f, GREY, 658, 522, Element.ALIGN_RIGHT);
            qr(page, paper.address(), 660, 454, 90.7f);
        }
        document.close();
        return out.toByteArray();
    }

    private void column(PdfContentByte page, Paper paper, int side, float x) {
        var middle = x + 160;
        line(page, paper.text(side, "institute_ministry"), serif, 11, TEAL, middle, 117, Element.ALIGN_CENTER);
        block(
                page,
                new Phrase(paper.text(side, "institute_name"), new Font(serifBold, 11, Font.NORMAL, TEAL)),
                x + 20,
                120,
                280,
                40,
                13.7f,
                Element.ALIGN_CENTER);
        line(page, paper.text(side, "heading"), serifBold, 28, TEAL, middle, 180, Element.ALIGN_CENTER);
        var body = new Paragraph();
        for (var run : paper.runs(side, "body")) {
            body.add(new Phrase(
                    run.text(), new Font(run.fact().equals("topic") ? serifBold : serif, 13, Font.NORMAL, INK)));
        }
        block(page, body, x, 244, 320, 80, 16.1f, Element.ALIGN_CENTER);
        float y = 330;
        for (var detail : new String[] {"period", "form", "completed", "number", "issued", "valid"}) {
            var changes = detail.equals("number");
            var phrase = new Phrase(paper.text(side, detail + "_name") + ": ", new Font(serif, 10, Font.NORMAL, GREY));
            phrase.add(new Phrase(paper.text(side, detail + "_value"), new Font(serif, 10, Font.NORMAL, INK)));
            if (!blank || !changes) {
                ColumnText.showTextAligned(page, Element.ALIGN_CENTER, phrase, middle, HEIGHT - y, 0);
            }
            y += 13;
        }
    }

    private static void block(
            PdfContentByte page,
            Phrase phrase,
            float x,
            float top,
            float width,
            float height,
            float leading,
            int align) {
        var column = new ColumnText(page);
        column.setSimpleColumn(phrase, x, HEIGHT - top - height, x + width, HEIGHT - top, leading, align);
        column.go();
    }

    private static void line(
            PdfContentByte page, String text, BaseFont font, float size, Color color, float x, float y, int align) {
        page.beginText();
        page.setFontAndSize(font, size);
        page.setColorFill(color);
        page.showTextAligned(align, text, x, HEIGHT - y, 0);
        page.endText();
    }

    private static void ornament(PdfContentByte page, float x, float top, float width, float height, boolean frame) {
        float scale = POINTS_PER_MILLIMETRE;
        page.saveState();
        var graphics = page.createGraphicsShapes(WIDTH, HEIGHT);
        graphics.translate(x, top);
        graphics.scale(scale, scale);
        if (frame) {
            Ornaments.frame(graphics);
        } else {
            Ornaments.rule(graphics);
        }
        graphics.dispose();
        page.restoreState();
    }

    private static void qr(PdfContentByte page, String address, float x, float top, float side) {
        page.setColorFill(Color.BLACK);
        QrModules.of(address)
                .bars((left, y, width, height) -> page.rectangle(
                        (float) (x + left * side),
                        (float) (HEIGHT - top - (y + height) * side),
                        (float) (width * side),
                        (float) (height * side)));
        page.fill();
    }
}
