package kz.bilik.docgen.engine;

import java.util.function.IntPredicate;

/**
 * One font of the documents, as others may look at it: what it is called, its file as documents embed it, and which letters it draws.
 *
 * @param weight as in CSS: 400 is regular, 700 bold
 * @param style {@code normal} or {@code italic}
 */
public record FontFace(String id, String family, String style, int weight, byte[] file, IntPredicate draws) {

    /** The letters of the text that this font cannot draw, each once, in their order. */
    public String missing(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .filter(draws.negate())
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
