package kz.bilik.docgen.engine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A TrueType font cut down to the {@link Alphabet} and to its outlines.
 *
 * <p>FOP reads the whole file again for every document that embeds the font, and what is embedded is compressed again: with a tenth of the
 * glyphs and without the programs for the pixels of old screens, both cost a fraction. The outlines stay as they are.
 */
final class FontPruning {

    private static final List<String> TABLES = List.of("OS/2", "cmap", "name", "post");
    private static final int DIRECTORY_ENTRY = 16;
    private static final int GLYPH_HEADER = 10;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;
    private static final int LOCA_FORMAT = 50;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private FontPruning() {}

    static byte[] prune(byte[] font) throws IOException {
        return withoutInstructions(cutDown(font));
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
        var tables = tables(font);
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
        tables.get("head").putShort(LOCA_FORMAT, (short) 1).putInt(CHECKSUM_ADJUSTMENT, 0);
        return file(tables);
    }

    private static Map<String, ByteBuffer> tables(byte[] font) {
        var file = ByteBuffer.wrap(font);
        var tables = new TreeMap<String, ByteBuffer>();
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int entry = 12 + i * DIRECTORY_ENTRY;
            var name = new String(font, entry, 4, StandardCharsets.US_ASCII);
            tables.put(name, file.slice(file.getInt(entry + 8), file.getInt(entry + 12)));
        }
        return tables;
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
            putComposite(glyph, target);
        }
        while (target.position() % 4 != 0) {
            target.put((byte) 0);
        }
    }

    private static void putComposite(ByteBuffer glyph, ByteBuffer target) {
        int start = target.position();
        int at = GLYPH_HEADER;
        int flags;
        do {
            flags = Short.toUnsignedInt(glyph.getShort(at));
            glyph.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            if ((flags & HAS_SCALE) != 0) {
                at += 2;
            } else if ((flags & HAS_TWO_SCALES) != 0) {
                at += 4;
            } else if ((flags & HAS_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & MORE_COMPONENTS) != 0);
        target.put(start, glyph, 0, at).position(start + at);
    }

    private static byte[] file(Map<String, ByteBuffer> tables) {
        int size = 12 + tables.size() * DIRECTORY_ENTRY;
        for (var table : tables.values()) {
            size += padded(table.remaining());
        }
        var file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (power * DIRECTORY_ENTRY)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) ((tables.size() - power) * DIRECTORY_ENTRY));
        int place = 12 + tables.size() * DIRECTORY_ENTRY;
        int adjustment = 0;
        for (var table : tables.entrySet()) {
            int length = table.getValue().remaining();
            file.put(place, table.getValue(), 0, length);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(file, place, padded(length))).putInt(place).putInt(length);
            if (table.getKey().equals("head")) {
                adjustment = place + CHECKSUM_ADJUSTMENT;
            }
            place += padded(length);
        }
        file.putInt(adjustment, CHECKSUM_OF_FILE - checksum(file, 0, size));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
