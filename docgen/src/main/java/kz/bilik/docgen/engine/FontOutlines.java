package kz.bilik.docgen.engine;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The outlines of one pruned font, cut again to the glyphs that a document uses: only the tables a PDF reader needs. FOP would read the
 * whole file and build objects of every glyph for that, a fifth of what a document allocated.
 */
final class FontOutlines {

    private static final List<String> COPIED = List.of("head", "hhea", "maxp");
    private static final int METRICS_IN_HHEA = 34;
    private static final int GLYPHS_IN_MAXP = 4;
    private static final int METRIC = 4;

    private final Map<String, ByteBuffer> tables;
    private final ByteBuffer outlines;
    private final ByteBuffer places;
    private final ByteBuffer metrics;
    private final int fullMetrics;

    FontOutlines(byte[] pruned) {
        tables = TrueType.tables(pruned);
        outlines = tables.get("glyf");
        places = tables.get("loca");
        metrics = tables.get("hmtx");
        fullMetrics = Short.toUnsignedInt(tables.get("hhea").getShort(METRICS_IN_HHEA));
    }

    /**
     * A font file of these glyphs.
     *
     * @param numbers the number in the file of each glyph used, from 0 without a gap
     */
    byte[] subset(Map<Integer, Integer> numbers) {
        var glyphs = inOrder(numbers);
        var known = new HashMap<>(numbers);
        var file = new TreeMap<String, ByteBuffer>();
        var cut = new ArrayList<ByteBuffer>();
        int size = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            var outline = outline(glyphs.get(i));
            TrueType.components(outline).forEach(at -> {
                int component = Short.toUnsignedInt(outline.getShort(at));
                int number = known.computeIfAbsent(component, glyph -> {
                    glyphs.add(glyph);
                    return glyphs.size() - 1;
                });
                outline.putShort(at, (short) number);
            });
            cut.add(outline);
            size += outline.remaining();
        }
        var glyf = ByteBuffer.allocate(size);
        var loca = ByteBuffer.allocate((glyphs.size() + 1) * 4);
        var hmtx = ByteBuffer.allocate(glyphs.size() * METRIC);
        for (int i = 0; i < glyphs.size(); i++) {
            loca.putInt(glyf.position());
            glyf.put(cut.get(i));
            putMetric(glyphs.get(i), hmtx);
        }
        loca.putInt(glyf.position());
        COPIED.forEach(name -> file.put(name, copy(tables.get(name))));
        file.get("hhea").putShort(METRICS_IN_HHEA, (short) glyphs.size());
        file.get("maxp").putShort(GLYPHS_IN_MAXP, (short) glyphs.size());
        file.put("glyf", glyf.flip());
        file.put("loca", loca.flip());
        file.put("hmtx", hmtx.flip());
        return TrueType.file(file);
    }

    private static List<Integer> inOrder(Map<Integer, Integer> numbers) {
        var glyphs = new ArrayList<Integer>(Collections.nCopies(numbers.size(), 0));
        numbers.forEach((glyph, number) -> glyphs.set(number, glyph));
        return glyphs;
    }

    /** A copy of its own, because the components of a composed glyph are renumbered in it. */
    private ByteBuffer outline(int glyph) {
        int from = places.getInt(glyph * 4);
        return copy(outlines.slice(from, places.getInt(glyph * 4 + 4) - from));
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.remaining()).put(bytes.duplicate()).flip();
    }

    private void putMetric(int glyph, ByteBuffer target) {
        if (glyph < fullMetrics) {
            target.putInt(metrics.getInt(glyph * METRIC));
        } else {
            target.putShort(metrics.getShort((fullMetrics - 1) * METRIC));
            target.putShort(metrics.getShort(fullMetrics * METRIC + (glyph - fullMetrics) * 2));
        }
    }
}
