package kz.bilik.docgen.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Cuts a TrueType font down to the {@link Alphabet} and to its outlines. The build does this once for all fonts: what documents are made
 * of is then a file that can be looked at and hashed, and the service reads no more than it needs.
 *
 * <p>The programs for the pixels of old screens are left out, the outlines stay as they are. The kerning of the whole font is kept beside the
 * file, because FOP keys it by letters and the cut font has none.
 */
final class FontPruning {

    private static final List<String> TABLES = List.of("OS/2", "cmap", "name", "post");
    private static final int GLYPH_HEADER = 10;
    private static final int LOCA_FORMAT = 50;

    private FontPruning() {}

    /** Writes the font and the kerning of every face into a folder. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        for (var face : FontLibrary.Face.values()) {
            var whole = Bundle.font(face.file());
            Files.write(folder.resolve(face.file()), withoutInstructions(cutDown(whole)));
            Files.write(
                    folder.resolve(Kerning.file(face)),
                    Kerning.of(FontLibrary.parse(face, whole, true)).bytes());
        }
    }

    private static byte[] cutDown(byte[] font) throws IOException {
        try (var parsed = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var subsetter = new TTFSubsetter(parsed, TABLES);
            var characters = parsed.getUnicodeCmapLookup();
            Alphabet.codePoints()
                    .filter(point -> characters.getGlyphId(point) != 0)
                    .forEach(subsetter::add);
            var out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }

    private static byte[] withoutInstructions(byte[] font) {
        var tables = TrueType.tables(font);
        boolean longOffsets = tables.get("head").getShort(LOCA_FORMAT) == 1;
        var offsets = tables.get("loca");
        int glyphs = offsets.remaining() / (longOffsets ? 4 : 2) - 1;
        var outlines = ByteBuffer.allocate(tables.get("glyf").remaining() + glyphs * 4);
        var places = ByteBuffer.allocate((glyphs + 1) * 4);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            places.putInt(outlines.position());
            int from = offset(offsets, glyph, longOffsets);
            int to = offset(offsets, glyph + 1, longOffsets);
            if (to > from) {
                putOutline(tables.get("glyf").slice(from, to - from), outlines);
            }
        }
        places.putInt(outlines.position());
        tables.put("glyf", outlines.flip());
        tables.put("loca", places.flip());
        tables.get("head").putShort(LOCA_FORMAT, (short) 1);
        return TrueType.file(tables);
    }

    private static int offset(ByteBuffer offsets, int glyph, boolean longOffsets) {
        return longOffsets ? offsets.getInt(glyph * 4) : Short.toUnsignedInt(offsets.getShort(glyph * 2)) * 2;
    }

    private static void putOutline(ByteBuffer glyph, ByteBuffer target) {
        int contours = glyph.getShort(0);
        if (contours >= 0) {
            int instructions = GLYPH_HEADER + contours * 2;
            int length = Short.toUnsignedInt(glyph.getShort(instructions));
            target.put(glyph.slice(0, instructions)).putShort((short) 0);
            int points = instructions + 2 + length;
            target.put(glyph.slice(points, glyph.remaining() - points));
        } else {
            target.put(glyph.slice(0, TrueType.withoutInstructions(glyph)));
        }
        while (target.position() % 4 != 0) {
            target.put((byte) 0);
        }
    }
}
