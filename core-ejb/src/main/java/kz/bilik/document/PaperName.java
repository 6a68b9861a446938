package kz.bilik.document;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The file name of a paper: letters of every language stay, whatever a file system or a browser could take for something else goes.
 *
 * <p>Slashes, control and direction marks, the characters that Windows reserves and dots at the ends are removed, white space becomes an
 * underscore. A name never exceeds {@value #MAX_BYTES} bytes of UTF-8 with its extension, so every file system takes it.
 */
public record PaperName(String value) {

    private static final int MAX_BYTES = 180;
    private static final String EXTENSION = ".pdf";
    private static final String RESERVED = "<>:\"/\\|?*%#&{}$!'`@+=,;«»";

    public static PaperName of(String... parts) {
        var stem = Arrays.stream(parts)
                .map(PaperName::safe)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("_"));
        return new PaperName(bounded(stem.isEmpty() ? "paper" : stem) + EXTENSION);
    }

    private static String safe(String part) {
        var kept = new StringBuilder();
        Normalizer.normalize(part, Normalizer.Form.NFC).codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
                kept.append('_');
            } else if (isPlain(letter)) {
                kept.appendCodePoint(letter);
            }
        });
        return kept.toString().replaceAll("_{2,}", "_").replaceAll("^[._]+|[._]+$", "");
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> RESERVED.indexOf(letter) < 0;
        };
    }

    private static String bounded(String stem) {
        var room = MAX_BYTES - EXTENSION.length();
        var kept = new StringBuilder();
        for (var letter : stem.codePoints().toArray()) {
            room -= Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (room < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
