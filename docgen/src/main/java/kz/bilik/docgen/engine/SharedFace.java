package kz.bilik.docgen.engine;

import java.awt.Rectangle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.stream.IntStream;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.fonts.CIDFontType;
import org.apache.fop.fonts.truetype.TTFFile;
import org.apache.fop.pdf.PDFWArray;

/** What all documents share of one face: its letters, numbered in the order of the {@link Alphabet}, their widths, kerning and outlines. */
final class SharedFace {

    private static final int LAST_BYTE = 0xFF;
    private static final int MOST_RANGES = 100;

    private final FontLibrary.Face name;
    private final TTFFile file;
    private final char[] numbers;
    private final int[] letters;
    private final int[] widths;
    private final Rectangle[] boxes;
    private final Kerning kerning;
    private final FontOutlines outlines;
    private final byte[] letterMap;

    SharedFace(FontLibrary.Face name, byte[] pruned, TTFFile file, Kerning kerning) {
        this.name = name;
        this.file = file;
        this.kerning = kerning;
        var glyphs = new HashMap<Integer, Integer>();
        for (var segment : file.getCMaps()) {
            for (int letter = segment.getUnicodeStart(); letter <= segment.getUnicodeEnd(); letter++) {
                glyphs.put(letter, segment.getGlyphStartIndex() + letter - segment.getUnicodeStart());
            }
        }
        int[] drawn = IntStream.concat(
                        IntStream.of(0), Alphabet.codePoints().filter(letter -> glyphs.getOrDefault(letter, 0) != 0))
                .toArray();
        outlines = new FontOutlines(
                pruned,
                Arrays.stream(drawn)
                        .map(letter -> glyphs.getOrDefault(letter, 0))
                        .toArray());
        int[] glyphOf = outlines.glyphs();
        widths = Arrays.stream(glyphOf).map(glyph -> file.getWidths()[glyph]).toArray();
        boxes = Arrays.stream(glyphOf)
                .mapToObj(glyph -> file.getBoundingBoxes()[glyph])
                .toArray(Rectangle[]::new);
        letters = new int[glyphOf.length];
        numbers = new char[Arrays.stream(drawn).max().orElseThrow() + 1];
        for (int i = 0; i < drawn.length; i++) {
            letters[outlines.numbers()[i]] = drawn[i];
            numbers[drawn[i]] = (char) outlines.numbers()[i];
        }
        letterMap = Deflate.once(letterMap().getBytes(StandardCharsets.US_ASCII));
    }

    /** What number draws which letter, for readers that copy text out. */
    private String letterMap() {
        var ranges = new ArrayList<String>();
        for (int first = 1; first < letters.length; first++) {
            int last = first;
            while (last + 1 < letters.length && follows(last + 1)) {
                last++;
            }
            if (letters[first] != 0) {
                ranges.add("<%04X> <%04X> <%04X>\n".formatted(first, last, letters[first]));
            }
            first = last;
        }
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int first = 0; first < ranges.size(); first += MOST_RANGES) {
            var block = ranges.subList(first, Math.min(first + MOST_RANGES, ranges.size()));
            map.append(block.size()).append(" beginbfrange\n");
            block.forEach(map::append);
            map.append("endbfrange\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /** In one range only the last byte may count up. */
    private boolean follows(int number) {
        return letters[number] == letters[number - 1] + 1
                && (number & LAST_BYTE) != 0
                && (letters[number] & LAST_BYTE) != 0;
    }

    FontLibrary.Face name() {
        return name;
    }

    /** The number of a letter in documents; 0 for one that the font does not draw. */
    int number(int codePoint) {
        return codePoint < numbers.length ? numbers[codePoint] : 0;
    }

    FontOutlines.Embedded subset(DocumentFont font, Deflate deflate) {
        return outlines.subset(font.used(), deflate);
    }

    /** The letters behind the numbers as a compressed stream. */
    byte[] letterMapCompressed() {
        return letterMap;
    }

    /** The widths of the letters that a document uses. */
    PDFWArray widths(DocumentFont font) {
        var array = new PDFWArray();
        var used = font.used();
        for (int first = used.nextSetBit(0); first >= 0; ) {
            int end = used.nextClearBit(first);
            array.addEntry(first, Arrays.copyOfRange(widths, first, end));
            first = used.nextSetBit(end);
        }
        return array;
    }

    DocumentFont fresh(InternalResourceResolver resolver) {
        var font = new DocumentFont(this, resolver);
        font.setIsOTFFile(false);
        font.setFontURI(name.uri());
        font.setEmbedURI(name.uri());
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
        font.setWidthArray(widths);
        font.setBBoxArray(boxes);
        font.replaceKerningMap(kerning.pairs());
        return font;
    }
}
