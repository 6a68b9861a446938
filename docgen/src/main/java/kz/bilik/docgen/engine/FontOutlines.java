package kz.bilik.docgen.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.zip.Adler32;

/**
 * The outlines of one pruned font, from which the font file of a document is put together. A letter has the same number in every document,
 * so its outline is compressed once, when it is first needed, and copied from then on.
 */
final class FontOutlines {

    /**
     * A font file as a compressed stream of a PDF.
     *
     * @param length bytes of the file before compression
     */
    record Embedded(byte[] compressed, int length) {}

    private record Piece(byte[] compressed, int checksum) {}

    private static final List<String> COPIED = List.of("head", "hhea", "maxp");
    private static final int LOCA_FORMAT_IN_HEAD = 50;
    private static final int METRICS_IN_HHEA = 34;
    private static final int GLYPHS_IN_MAXP = 4;
    private static final int METRIC = 4;

    /** What short places hold: they count in twos. */
    private static final int MOST_BYTES = 2 * 0xFFFF;

    /** The end of a compressed stream: an empty last block. */
    private static final byte[] END = {3, 0};

    private final Map<String, ByteBuffer> tables;
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<ByteBuffer> outlines = new ArrayList<>();
    private final int[] numbers;
    private final int[] metrics;
    private final AtomicReferenceArray<Piece> pieces;

    /**
     * @param letters the glyph of each letter in the pruned font, after the one for missing letters
     */
    FontOutlines(byte[] pruned, int[] letters) {
        tables = TrueType.tables(pruned);
        glyphs.add(letters[0]);
        var drawn = Arrays.stream(letters).boxed().collect(Collectors.toSet());
        Arrays.stream(letters).forEach(letter -> addParts(letter, drawn));
        numbers = new int[letters.length];
        for (int i = 1; i < letters.length; i++) {
            numbers[i] = glyphs.size();
            glyphs.add(letters[i]);
        }
        glyphs.forEach(glyph -> outlines.add(renumbered(outline(glyph))));
        metrics = glyphs.stream().mapToInt(this::metric).toArray();
        pieces = new AtomicReferenceArray<>(glyphs.size());
        if (outlines.stream().mapToInt(ByteBuffer::capacity).sum() > MOST_BYTES) {
            throw new IllegalStateException("The alphabet has grown beyond what short places in a font file hold");
        }
    }

    /** What letters are composed of and is no letter itself has the first numbers. */
    private void addParts(int glyph, Set<Integer> drawn) {
        var outline = outline(glyph);
        TrueType.components(outline)
                .map(at -> Short.toUnsignedInt(outline.getShort(at)))
                .filter(part -> !drawn.contains(part) && !glyphs.contains(part))
                .forEach(part -> {
                    glyphs.add(part);
                    addParts(part, drawn);
                });
    }

    private ByteBuffer renumbered(ByteBuffer outline) {
        TrueType.components(outline)
                .forEach(at -> outline.putShort(at, (short) glyphs.indexOf(Short.toUnsignedInt(outline.getShort(at)))));
        return outline;
    }

    /** The number that documents write for each letter. */
    int[] numbers() {
        return numbers;
    }

    /** The glyph of the pruned font behind each number. */
    int[] glyphs() {
        return glyphs.stream().mapToInt(Integer::intValue).toArray();
    }

    private ByteBuffer outline(int glyph) {
        var places = tables.get("loca");
        int from = places.getInt(glyph * 4);
        return copy(tables.get("glyf").slice(from, places.getInt(glyph * 4 + 4) - from));
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes.duplicate()).flip();
    }

    private int metric(int glyph) {
        var hmtx = tables.get("hmtx");
        int full = Short.toUnsignedInt(tables.get("hhea").getShort(METRICS_IN_HHEA));
        if (glyph < full) {
            return hmtx.getInt(glyph * METRIC);
        }
        int bearing = Short.toUnsignedInt(hmtx.getShort(full * METRIC + (glyph - full) * 2));
        return hmtx.getShort((full - 1) * METRIC) << Short.SIZE | bearing;
    }

    /** Everything before the outlines, with metrics and places of so many numbers still empty. */
    private byte[] front(int count) {
        var front = new TreeMap<String, ByteBuffer>();
        COPIED.forEach(name -> front.put(name, copy(tables.get(name))));
        front.get("head").putShort(LOCA_FORMAT_IN_HEAD, (short) 0);
        front.get("hhea").putShort(METRICS_IN_HHEA, (short) count);
        front.get("maxp").putShort(GLYPHS_IN_MAXP, (short) count);
        front.put("glyf", ByteBuffer.allocate(0));
        front.put("hmtx", ByteBuffer.allocate(count * METRIC));
        front.put("loca", ByteBuffer.allocate((count + 1) * Short.BYTES));
        return TrueType.file(front);
    }

    /** The file with the letters of these numbers. */
    Embedded subset(BitSet letters, Deflate deflate) {
        var held = new BitSet();
        hold(0, held);
        letters.stream().forEach(letter -> hold(letter, held));
        var file = front(held.length());
        int length = fill(TrueType.tables(file), held);
        TrueType.finish(
                file,
                length,
                held.stream().map(number -> piece(number).checksum()).sum());
        var check = new Adler32();
        check.update(file);
        held.stream().forEach(number -> check.update(outlines.get(number).array()));
        var begun = deflate.beginning(file);
        int size =
                held.stream().map(number -> piece(number).compressed().length).sum();
        var stream = ByteBuffer.allocate(begun.length + size + END.length + Integer.BYTES)
                .put(begun);
        held.stream().forEach(number -> stream.put(piece(number).compressed()));
        stream.put(END).putInt((int) check.getValue());
        return new Embedded(stream.array(), file.length + length);
    }

    /** A letter and what it is composed of. */
    private void hold(int number, BitSet held) {
        if (!held.get(number)) {
            held.set(number);
            var outline = outlines.get(number);
            TrueType.components(outline).forEach(at -> hold(Short.toUnsignedInt(outline.getShort(at)), held));
        }
    }

    /** Writes metrics and places; gives the length of the outlines. */
    private int fill(Map<String, ByteBuffer> tables, BitSet held) {
        var hmtx = tables.get("hmtx");
        var loca = tables.get("loca");
        int place = 0;
        for (int number = 0; number < held.length(); number++) {
            loca.putShort((short) (place / 2));
            if (held.get(number)) {
                place += outlines.get(number).capacity();
                hmtx.putInt(number * METRIC, metrics[number]);
            }
        }
        loca.putShort((short) (place / 2));
        return place;
    }

    private Piece piece(int number) {
        var known = pieces.get(number);
        if (known == null) {
            var outline = outlines.get(number);
            known = new Piece(Deflate.middle(outline.array()), TrueType.checksum(outline, 0, outline.capacity()));
            pieces.set(number, known);
        }
        return known;
    }
}
