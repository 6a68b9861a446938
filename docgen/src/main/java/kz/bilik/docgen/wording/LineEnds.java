package kz.bilik.docgen.wording;

import java.util.regex.Pattern;

/** Where a line must not end: before a dash, and between the initials of a name. */
final class LineEnds {

    private static final String DASH = " – ";
    private static final String KEPT_DASH = "\u00A0– ";
    private static final Pattern INITIALS = Pattern.compile("(?<!\\p{L})(\\p{Lu}\\.) (?=\\p{Lu})");

    private LineEnds() {}

    static String kept(String text) {
        var kept = text.replace(DASH, KEPT_DASH);
        return kept.contains(". ") ? INITIALS.matcher(kept).replaceAll("$1\u00A0") : kept;
    }
}
