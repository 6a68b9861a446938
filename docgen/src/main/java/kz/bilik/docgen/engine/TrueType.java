package kz.bilik.docgen.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The format of TrueType files as far as fonts are cut down here: the directory of tables and composed glyphs. */
final class TrueType {

    private static final int DIRECTORY_ENTRY = 16;
    private static final int GLYPH_HEADER = 10;
    private static final int CHECKSUM_ADJUSTMENT = 8;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

    private static final int GLYF = 0x676C7966;
    private static final int HEAD = 0x68656164;
    private static final int HMTX = 0x686D7478;
    private static final int LOCA = 0x6C6F6361;

    private static final int ARGUMENTS_ARE_WORDS = 0x0001;
    private static final int HAS_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int HAS_TWO_SCALES = 0x0040;
    private static final int HAS_MATRIX = 0x0080;
    private static final int HAS_INSTRUCTIONS = 0x0100;

    private TrueType() {}

    static Map<String, ByteBuffer> tables(byte[] font) {
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

    /** Where in a composed glyph the numbers of its components stand; nowhere in a simple or an empty one. */
    static IntStream components(ByteBuffer glyph) {
        var places = IntStream.builder();
        if (glyph.remaining() > GLYPH_HEADER && glyph.getShort(0) < 0) {
            int at = GLYPH_HEADER;
            for (boolean more = true; more; at = behind(glyph, at)) {
                places.add(at + 2);
                more = (glyph.getShort(at) & MORE_COMPONENTS) != 0;
            }
        }
        return places.build();
    }

    /** Takes the program of a composed glyph off; returns how long the glyph is then. */
    static int withoutInstructions(ByteBuffer glyph) {
        int at = GLYPH_HEADER;
        for (boolean more = true; more; ) {
            int flags = glyph.getShort(at);
            int next = behind(glyph, at);
            glyph.putShort(at, (short) (flags & ~HAS_INSTRUCTIONS));
            more = (flags & MORE_COMPONENTS) != 0;
            at = next;
        }
        return at;
    }

    private static int behind(ByteBuffer glyph, int component) {
        int flags = glyph.getShort(component);
        int at = component + 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
        if ((flags & HAS_SCALE) != 0) {
            return at + 2;
        }
        if ((flags & HAS_TWO_SCALES) != 0) {
            return at + 4;
        }
        return (flags & HAS_MATRIX) != 0 ? at + 8 : at;
    }

    /** A font file of these tables; the check sums are its own. */
    static byte[] file(Map<String, ByteBuffer> tables) {
        tables.get("head").putInt(CHECKSUM_ADJUSTMENT, 0);
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

    /**
     * Corrects the check sums of a file whose metrics and places were written, and whose outlines follow it.
     *
     * @param front made by {@link #file} of tables of which the outlines come first in order and are empty
     */
    static void finish(byte[] front, int outlines, int checksumOfOutlines) {
        var file = ByteBuffer.wrap(front);
        int adjustment = 0;
        for (int entry = 12; entry < 12 + file.getShort(4) * DIRECTORY_ENTRY; entry += DIRECTORY_ENTRY) {
            int place = file.getInt(entry + 8);
            switch (file.getInt(entry)) {
                case GLYF ->
                    file.putInt(entry + 4, checksumOfOutlines)
                            .putInt(entry + 8, front.length)
                            .putInt(entry + 12, outlines);
                case HEAD -> adjustment = place + CHECKSUM_ADJUSTMENT;
                case HMTX, LOCA -> file.putInt(entry + 4, checksum(file, place, padded(file.getInt(entry + 12))));
                default -> {
                    continue;
                }
            }
        }
        file.putInt(adjustment, 0);
        file.putInt(adjustment, CHECKSUM_OF_FILE - checksum(file, 0, front.length) - checksumOfOutlines);
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    static int checksum(ByteBuffer file, int from, int length) {
        int sum = 0;
        for (int at = from; at < from + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
