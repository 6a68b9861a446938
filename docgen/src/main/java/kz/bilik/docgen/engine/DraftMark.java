package kz.bilik.docgen.engine;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The word "draft" across the page, drawn as outlines so that it is a picture behind the text and not part of the text. */
final class DraftMark {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 150;
    private static final double LEAN = Math.toRadians(-24);
    private static final Color PALE_RED = new Color(0xF4, 0xD6, 0xD2);
    private static final TrueTypeFont FONT = parse();
    private static final Map<String, DrawnForm> FORMS = new ConcurrentHashMap<>();

    private DraftMark() {}

    private static TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(Bundle.font("LiberationSans-Bold.ttf")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One drawing per word, and there are as many words as languages. */
    static DrawnForm form() {
        var word = RenderingContext.current()
                .draftWord()
                .orElseThrow(() -> new IllegalStateException("The document shows a draft mark but is no draft"));
        return FORMS.computeIfAbsent(word, text -> Art.inMillimetres(WIDTH, HEIGHT, graphics -> paint(graphics, text)));
    }

    private static void paint(Graphics2D graphics, String word) {
        var outline = outline(word);
        var box = outline.getBounds2D();
        var scale = Math.min(WIDTH * 0.92 / box.getWidth(), HEIGHT * 0.4 / box.getHeight());
        var place = AffineTransform.getTranslateInstance(WIDTH / 2, HEIGHT / 2);
        place.rotate(LEAN);
        place.scale(scale, -scale);
        place.translate(-box.getCenterX(), -box.getCenterY());
        graphics.setColor(PALE_RED);
        graphics.fill(place.createTransformedShape(outline));
    }

    /** The word in the font’s own units, growing up from the base line. */
    static Path2D outline(String word) {
        try {
            var characters = FONT.getUnicodeCmapLookup();
            var outline = new Path2D.Double();
            double x = 0;
            for (int codePoint : word.codePoints().toArray()) {
                int glyph = characters.getGlyphId(codePoint);
                var shape = FONT.getGlyph().getGlyph(glyph).getPath();
                outline.append(AffineTransform.getTranslateInstance(x, 0).createTransformedShape(shape), false);
                x += FONT.getAdvanceWidth(glyph);
            }
            return outline;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
