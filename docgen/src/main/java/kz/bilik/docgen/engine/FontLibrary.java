package kz.bilik.docgen.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.bilik.docgen.input.Sha256;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.OFFontLoader;
import org.apache.fop.fonts.truetype.TTFFile;

/**
 * The fonts of every document, parsed once for the life of the service.
 *
 * <p>FOP keeps fonts per document and parses the files again for each; measured, that is half of the time of a naive rendering. Here each
 * document gets fresh font objects over shared tables: only the set of glyphs it used is its own.
 */
final class FontLibrary {

    static final String SCHEME = "font";

    private enum Face {
        SERIF("Serif", "normal", 400, "LiberationSerif-Regular.ttf"),
        SERIF_BOLD("Serif", "normal", 700, "LiberationSerif-Bold.ttf"),
        SERIF_ITALIC("Serif", "italic", 400, "LiberationSerif-Italic.ttf"),
        SANS("Sans", "normal", 400, "LiberationSans-Regular.ttf"),
        SANS_BOLD("Sans", "normal", 700, "LiberationSans-Bold.ttf");

        private final String family;
        private final String style;
        private final int weight;
        private final String file;

        Face(String family, String style, int weight, String file) {
            this.family = family;
            this.style = style;
            this.weight = weight;
            this.file = file;
        }

        URI uri() {
            return URI.create(SCHEME + ":" + name());
        }
    }

    private record Parsed(Face face, byte[] bytes, TTFFile file, CMapSegment[] characters) {}

    private final List<Parsed> fonts = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();

    FontLibrary() {
        for (var face : Face.values()) {
            var bytes = Bundle.font(face.file);
            files.put(face.name(), bytes);
            fonts.add(parse(face, bytes));
        }
    }

    private static Parsed parse(Face face, byte[] bytes) {
        try {
            var reader = new FontFileReader(new ByteArrayInputStream(bytes));
            var file = new TTFFile(true, false);
            if (!file.readFont(reader, OFFontLoader.readHeader(reader), (String) null) || !file.isEmbeddable()) {
                throw new IllegalStateException(face.file + " cannot be embedded");
            }
            return new Parsed(face, bytes, file, file.getCMaps().toArray(new CMapSegment[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(URI uri) throws IOException {
        var bytes = files.get(uri.getSchemeSpecificPart());
        if (bytes == null) {
            throw new IOException("No such font: " + uri);
        }
        return new ByteArrayInputStream(bytes);
    }

    String sha256() {
        var digest = Sha256.digest();
        fonts.forEach(font -> digest.update(font.bytes()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Whether every face can draw the character, so that a name never changes its look for one letter. */
    boolean canDraw(int codePoint) {
        return fonts.stream().allMatch(font -> glyph(font, codePoint) > 0);
    }

    private static int glyph(Parsed font, int codePoint) {
        for (var segment : font.characters()) {
            if (segment.getUnicodeStart() <= codePoint && codePoint <= segment.getUnicodeEnd()) {
                return segment.getGlyphStartIndex() + codePoint - segment.getUnicodeStart();
            }
        }
        return 0;
    }

    void addTo(FontInfo info, InternalResourceResolver resolver) {
        for (var font : fonts) {
            var face = font.face();
            var name = "F" + (face.ordinal() + 1);
            info.addMetrics(name, fresh(font, resolver));
            info.addFontProperties(name, new FontTriplet(face.family, face.style, face.weight));
            if (face == Face.SERIF) {
                info.addFontProperties(name, new FontTriplet("any", "normal", 400));
            }
        }
    }

    private static MultiByteFont fresh(Parsed parsed, InternalResourceResolver resolver) {
        var file = parsed.file();
        var font = new MultiByteFont(resolver, EmbeddingMode.SUBSET);
        font.setIsOTFFile(false);
        font.setFontURI(parsed.face().uri());
        font.setEmbedURI(parsed.face().uri());
        font.setFontName(file.getPostScriptName());
        font.setFullName(file.getFullName());
        font.setFamilyNames(file.getFamilyNames());
        font.setFontSubFamilyName(file.getSubFamilyName());
        font.setCapHeight(file.getCapHeight());
        font.setXHeight(file.getXHeight());
        font.setAscender(file.getLowerCaseAscent());
        font.setDescender(file.getLowerCaseDescent());
        font.setFontBBox(file.getFontBBox());
        font.setUnderlinePosition(file.getUnderlinePosition() - file.getUnderlineThickness() / 2);
        font.setUnderlineThickness(file.getUnderlineThickness());
        font.setStrikeoutPosition(file.getStrikeoutPosition() - file.getStrikeoutThickness() / 2);
        font.setStrikeoutThickness(file.getStrikeoutThickness());
        font.setFlags(file.getFlags());
        font.setStemV(Integer.parseInt(file.getStemV()));
        font.setItalicAngle(Integer.parseInt(file.getItalicAngle()));
        font.setMissingWidth(0);
        font.setWeight(file.getWeightClass());
        font.setCIDType(CIDFontType.CIDTYPE2);
        font.setWidthArray(file.getWidths());
        font.setBBoxArray(file.getBoundingBoxes());
        font.setCMap(parsed.characters());
        file.getKerning().forEach(font::putKerningEntry);
        return font;
    }
}
