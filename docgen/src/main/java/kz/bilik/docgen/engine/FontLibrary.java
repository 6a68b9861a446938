package kz.bilik.docgen.engine;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

    private record Parsed(
            Face face,
            TTFFile file,
            CMapSegment[] characters,
            int[] widths,
            Rectangle[] boxes,
            Map<Integer, Map<Integer, Integer>> kerning) {}

    private final List<Parsed> fonts = new ArrayList<>();
    private final Map<String, byte[]> files = new HashMap<>();
    private final Map<URI, FontOutlines> outlines = new HashMap<>();

    FontLibrary() {
        for (var face : Face.values()) {
            try {
                var whole = Bundle.font(face.file);
                var pruned = FontPruning.prune(whole);
                files.put(face.name(), pruned);
                outlines.put(face.uri(), new FontOutlines(pruned));
                var file = parse(face, pruned, false);
                fonts.add(new Parsed(
                        face,
                        file,
                        file.getCMaps().toArray(new CMapSegment[0]),
                        file.getWidths(),
                        file.getBoundingBoxes(),
                        kerning(parse(face, whole, true))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static TTFFile parse(Face face, byte[] bytes, boolean kerning) throws IOException {
        var reader = new FontFileReader(new ByteArrayInputStream(bytes));
        var file = new TTFFile(kerning, false);
        if (!file.readFont(reader, OFFontLoader.readHeader(reader), (String) null) || !file.isEmbeddable()) {
            throw new IllegalStateException(face.file + " cannot be embedded");
        }
        return file;
    }

    /** FOP keys kerning by characters, so it holds for the pruned font, whose glyphs have other numbers. */
    private static Map<Integer, Map<Integer, Integer>> kerning(TTFFile file) {
        var alphabet = Alphabet.codePoints().boxed().collect(Collectors.toSet());
        var kerning = new HashMap<Integer, Map<Integer, Integer>>();
        file.getKerning().forEach((first, pairs) -> {
            var kept = new HashMap<>(pairs);
            kept.keySet().retainAll(alphabet);
            if (alphabet.contains(first) && !kept.isEmpty()) {
                kerning.put(first, kept);
            }
        });
        return kerning;
    }

    InputStream open(URI uri) throws IOException {
        var bytes = files.get(uri.getSchemeSpecificPart());
        if (bytes == null) {
            throw new IOException("No such font: " + uri);
        }
        return new ByteArrayInputStream(bytes);
    }

    /** The file to embed: the glyphs that a document has used of the font. */
    byte[] subset(MultiByteFont font) {
        return outlines.get(font.getEmbedFileURI()).subset(font.getUsedGlyphs());
    }

    String sha256() {
        var digest = Sha256.digest();
        fonts.forEach(font -> digest.update(files.get(font.face().name())));
        return HexFormat.of().formatHex(digest.digest());
    }

    List<FontFace> faces() {
        return fonts.stream()
                .map(font -> new FontFace(
                        font.face().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        font.face().family,
                        font.face().style,
                        font.face().weight,
                        files.get(font.face().name()),
                        letter -> glyph(font, letter) > 0))
                .toList();
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
        font.setWidthArray(parsed.widths());
        font.setBBoxArray(parsed.boxes());
        font.setCMap(parsed.characters());
        font.replaceKerningMap(parsed.kerning());
        return font;
    }
}
