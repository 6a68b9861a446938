package kz.bilik.docgen.engine;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fop.fonts.truetype.TTFFile;

/** How much closer two letters stand beside each other, in thousandths of the font's size. */
record Kerning(Map<Integer, Map<Integer, Integer>> pairs) {

    private static final int PAIR = 3 * Integer.BYTES;

    static String file(FontLibrary.Face face) {
        return face.file().replace(".ttf", ".kerning");
    }

    /** Of the letters of the alphabet. */
    static Kerning of(TTFFile font) {
        var alphabet = Alphabet.codePoints().boxed().collect(Collectors.toSet());
        var pairs = new TreeMap<Integer, Map<Integer, Integer>>();
        font.getKerning().forEach((first, seconds) -> {
            var kept = new TreeMap<>(seconds);
            kept.keySet().retainAll(alphabet);
            if (alphabet.contains(first) && !kept.isEmpty()) {
                pairs.put(first, kept);
            }
        });
        return new Kerning(pairs);
    }

    static Kerning read(byte[] bytes) {
        var pairs = new HashMap<Integer, Map<Integer, Integer>>();
        for (var in = ByteBuffer.wrap(bytes); in.hasRemaining(); ) {
            pairs.computeIfAbsent(in.getInt(), first -> new HashMap<>()).put(in.getInt(), in.getInt());
        }
        return new Kerning(pairs);
    }

    /** First letter, second letter, distance; in the order of the letters. */
    byte[] bytes() {
        var out = ByteBuffer.allocate(
                PAIR * pairs.values().stream().mapToInt(Map::size).sum());
        pairs.forEach((first, seconds) -> seconds.forEach(
                (second, distance) -> out.putInt(first).putInt(second).putInt(distance)));
        return out.array();
    }
}
