package kz.bilik.shared.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;

/**
 * The order of the Kazakh alphabet (Ә after А, Қ after К, І after Ы …), which neither the JDK nor the database knows.
 *
 * <p>Lists are paged in SQL, so the order is stored beside the words as a key that compares byte by byte.
 */
public final class KazakhOrder {

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("kk")).freeze();

    private KazakhOrder() {}

    /** The key of several columns: the first decides, the next breaks its ties. A missing part counts as empty. */
    public static byte[] sortKey(String... parts) {
        var key = new ByteArrayOutputStream();
        for (String part : parts) {
            // each key ends with a zero byte and has no other, so a shorter part sorts before a longer one
            key.writeBytes(COLLATOR.getCollationKey(part == null ? "" : part).toByteArray());
        }
        return key.toByteArray();
    }

    public static Comparator<String> comparator() {
        return COLLATOR::compare;
    }
}
