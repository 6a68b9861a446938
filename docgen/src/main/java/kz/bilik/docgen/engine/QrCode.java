package kz.bilik.docgen.engine;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A QR code of error correction M with the mask that ISO/IEC 18004 asks for, the one of least penalty.
 *
 * <p>The encoder builds the code eight times over and judges each module by module, which was a twentieth of the time of a document. The
 * codes of two masks differ in the same modules whatever they say, so one is built, the others follow, and the penalties are counted on
 * whole rows as bits. Codes of more than 61 modules are left to the encoder.
 */
final class QrCode {

    private static final int MASKS = 8;
    private static final int MOST_MODULES = 61;
    private static final int RUN_OR_BLOCK = 3;
    private static final int FINDER_ALIKE = 40;
    private static final int DARK_SHARE = 10;

    /** Rows and columns of a code, a bit a module. */
    private record Modules(long[] rows, long[] columns) {

        static Modules of(ByteMatrix matrix) {
            int size = matrix.getWidth();
            var modules = new Modules(new long[size], new long[size]);
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    long dark = matrix.get(x, y);
                    modules.rows[y] |= dark << x;
                    modules.columns[x] |= dark << y;
                }
            }
            return modules;
        }

        Modules differing(Modules other) {
            var modules = new Modules(rows.clone(), columns.clone());
            for (int i = 0; i < rows.length; i++) {
                modules.rows[i] ^= other.rows[i];
                modules.columns[i] ^= other.columns[i];
            }
            return modules;
        }
    }

    /** What each mask changes of the first one's code, by the number of modules. */
    private static final Map<Integer, Modules[]> CHANGES = new ConcurrentHashMap<>();

    private QrCode() {}

    static ByteMatrix of(String payload) {
        var first = encoded(payload, 0);
        if (first.getWidth() > MOST_MODULES) {
            return encoded(payload, null);
        }
        var modules = Modules.of(first);
        var changes = CHANGES.computeIfAbsent(first.getWidth(), size -> changes(payload, modules));
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int mask = 0; mask < MASKS; mask++) {
            int penalty = penalty(modules.differing(changes[mask]));
            if (penalty < least) {
                least = penalty;
                best = mask;
            }
        }
        return masked(first, changes[best]);
    }

    static ByteMatrix encoded(String payload, Integer mask) {
        try {
            var settings = mask == null
                    ? Map.of(EncodeHintType.CHARACTER_SET, "UTF-8")
                    : Map.of(EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.QR_MASK_PATTERN, mask);
            return Encoder.encode(payload, ErrorCorrectionLevel.M, settings).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("The verification address does not fit into a QR code", e);
        }
    }

    private static Modules[] changes(String payload, Modules first) {
        var changes = new Modules[MASKS];
        for (int mask = 0; mask < MASKS; mask++) {
            changes[mask] = first.differing(Modules.of(encoded(payload, mask)));
        }
        return changes;
    }

    private static ByteMatrix masked(ByteMatrix first, Modules changes) {
        for (int y = 0; y < first.getHeight(); y++) {
            for (long row = changes.rows[y]; row != 0; row &= row - 1) {
                int x = Long.numberOfTrailingZeros(row);
                first.set(x, y, first.get(x, y) ^ 1);
            }
        }
        return first;
    }

    private static int penalty(Modules modules) {
        int size = modules.rows.length;
        int lines = 0;
        int blocks = 0;
        int finders = 0;
        int dark = 0;
        for (int i = 0; i < size; i++) {
            lines += runs(modules.rows[i], size) + runs(modules.columns[i], size);
            finders += finders(modules.rows[i], size) + finders(modules.columns[i], size);
            dark += Long.bitCount(modules.rows[i]);
            if (i > 0) {
                blocks += blocks(modules.rows[i - 1], modules.rows[i], size);
            }
        }
        int share = Math.abs(dark * 2 - size * size) * 10 / (size * size);
        return lines + blocks * RUN_OR_BLOCK + finders * FINDER_ALIKE + share * DARK_SHARE;
    }

    /** A module equal to its right neighbour. */
    private static long equalNeighbours(long line, int size) {
        return ~(line ^ (line >>> 1)) & ((1L << (size - 1)) - 1);
    }

    /** A run of five equal modules or more costs three and one for each above five. */
    private static int runs(long line, int size) {
        long equal = equalNeighbours(line, size);
        long fives = equal & (equal >>> 1) & (equal >>> 2) & (equal >>> 3);
        return Long.bitCount(fives) + 2 * Long.bitCount(fives & ~(fives << 1));
    }

    /** Two by two equal modules. */
    private static int blocks(long above, long line, int size) {
        long columns = ~(above ^ line);
        return Long.bitCount(equalNeighbours(line, size) & columns & (columns >>> 1));
    }

    /** Dark-light-dark-dark-dark-light-dark with four light modules before or behind, as in a finder pattern. */
    private static int finders(long line, int size) {
        long light = ~line & ((1L << size) - 1);
        long pattern = line & (light >>> 1) & (line >>> 2) & (line >>> 3) & (line >>> 4) & (light >>> 5) & (line >>> 6);
        long four = light & (light >>> 1) & (light >>> 2) & (light >>> 3);
        return Long.bitCount(pattern & ((four << 4) | (four >>> 7)));
    }
}
