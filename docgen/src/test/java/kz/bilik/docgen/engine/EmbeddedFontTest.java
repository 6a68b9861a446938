package kz.bilik.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.wording.Language;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The font files inside a document, put together from letters compressed before, are whole files with the outlines of the whole fonts. */
class EmbeddedFontTest {

    private static final Map<String, String> WHOLE = Map.of(
            "LiberationSerif", "LiberationSerif-Regular.ttf",
            "LiberationSerif-Bold", "LiberationSerif-Bold.ttf",
            "LiberationSans", "LiberationSans-Regular.ttf",
            "LiberationSans-Bold", "LiberationSans-Bold.ttf");

    private record Written(String font, String letter, int code) {}

    @Test
    void every_letter_of_a_document_has_the_outline_of_the_whole_font() throws IOException {
        var fonts = new HashMap<String, PDType0Font>();
        try (var document = Loader.loadPDF(
                Press.pdf("certificate", Language.RU, DataFixture.aCertificate().data()))) {
            var letters = letters(document, fonts);

            assertThat(fonts.keySet()).containsExactlyInAnyOrderElementsOf(WHOLE.keySet());
            assertThat(letters).hasSizeGreaterThan(150);
            for (var letter : letters) {
                var whole = whole(letter.font());
                int glyph =
                        whole.getUnicodeCmapLookup().getGlyphId(letter.letter().codePointAt(0));
                assertThat(described(fonts.get(letter.font()).getPath(letter.code())))
                        .as("%s in %s", letter.letter(), letter.font())
                        .isEqualTo(described(path(whole, glyph)));
            }
        }
    }

    @Test
    void the_check_sums_of_an_embedded_file_are_its_own() throws IOException {
        var fonts = new HashMap<String, PDType0Font>();
        try (var document = Loader.loadPDF(
                Press.pdf("certificate", Language.KK, DataFixture.aCertificate().data()))) {
            letters(document, fonts);

            for (var font : fonts.values()) {
                var file =
                        ByteBuffer.wrap(font.getFontDescriptor().getFontFile2().toByteArray());
                assertThat(sum(file, 0, file.capacity())).isEqualTo(0xB1B0AFBA);
                for (int entry = 12; entry < 12 + file.getShort(4) * 16; entry += 16) {
                    if (file.getInt(entry) != 0x68656164) {
                        assertThat(sum(file, file.getInt(entry + 8), file.getInt(entry + 12)))
                                .isEqualTo(file.getInt(entry + 4));
                    }
                }
            }
        }
    }

    @Test
    void a_letter_has_the_same_number_in_every_document() throws IOException {
        var first = numbers(DataFixture.aCertificate().data());
        var second = numbers(DataFixture.longest("certificate").data());

        assertThat(first.keySet())
                .filteredOn(second::containsKey)
                .hasSizeGreaterThan(100)
                .allSatisfy(letter -> assertThat(second.get(letter)).isEqualTo(first.get(letter)));
    }

    private static Map<String, Integer> numbers(com.fasterxml.jackson.databind.JsonNode data) throws IOException {
        var numbers = new TreeMap<String, Integer>();
        try (var document = Loader.loadPDF(Press.pdf("certificate", Language.RU, data))) {
            for (var letter : letters(document, new HashMap<>())) {
                numbers.put(letter.font() + " " + letter.letter(), letter.code());
            }
        }
        return numbers;
    }

    private static Set<Written> letters(org.apache.pdfbox.pdmodel.PDDocument document, Map<String, PDType0Font> fonts)
            throws IOException {
        var letters = new TreeSet<Written>(
                java.util.Comparator.comparing(Written::font).thenComparing(Written::code));
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition position) {
                var name = family(position.getFont());
                fonts.put(name, (PDType0Font) position.getFont());
                letters.add(new Written(name, position.getUnicode(), position.getCharacterCodes()[0]));
            }
        };
        reader.getText(document);
        return letters;
    }

    private static String family(PDFont font) {
        return font.getName().substring(font.getName().indexOf('+') + 1);
    }

    private static TrueTypeFont whole(String font) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Bundle.font(WHOLE.get(font))));
    }

    private static GeneralPath path(TrueTypeFont font, int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        return outline == null ? new GeneralPath() : outline.getPath();
    }

    /** In units of the font, as whole numbers: readers scale. */
    private static List<String> described(GeneralPath path) {
        var steps = new ArrayList<String>();
        var at = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            steps.add(kind
                    + Arrays.toString(Arrays.stream(at).mapToLong(Math::round).toArray()));
        }
        return steps;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
