package kz.bilik.docgen.engine;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a document may be written with: the letters of Kazakh, Russian and of the Latin names of Europe, digits and the signs of official
 * papers. The fonts are cut down to it, so a stylesheet, a label or a text of the data with any other sign has no glyph and is refused.
 */
final class Alphabet {

    /** What papers of this house are mostly written with: low numbers make short tables. */
    private static final int[][] FIRST = {
        {0x0020, 0x007E}, // Latin, digits, signs
        {0x00A0, 0x00BB}, // « » § ° · and the spaces and hyphens that divide or do not
        {0x0401, 0x0401}, // Ё
        {0x0406, 0x0406}, // І
        {0x0410, 0x044F}, // Russian
        {0x0451, 0x0451}, // ё
        {0x0456, 0x0456}, // і
        {0x0492, 0x0493}, // Ғ
        {0x049A, 0x049B}, // Қ
        {0x04A2, 0x04A3}, // Ң
        {0x04AE, 0x04B1}, // Ү Ұ
        {0x04BA, 0x04BB}, // Һ
        {0x04D8, 0x04D9}, // Ә
        {0x04E8, 0x04E9}, // Ө
        {0x2010, 0x2014}, // hyphens and dashes
        {0x2116, 0x2116}, // №
    };

    private static final int[][] RANGES = {
        {0x0020, 0x007E}, // Latin, digits, signs
        {0x00A0, 0x017F}, // Latin of western and central Europe, Turkish; « » § ° · × ¬
        {0x0218, 0x021B}, // Romanian
        {0x0400, 0x045F}, // Russian, Ukrainian, Belarusian, Serbian, Macedonian
        {0x0490, 0x04FF}, // Kazakh and the other Cyrillic of the Turkic languages
        {0x2010, 0x2015}, // hyphens and dashes
        {0x2018, 0x201E}, // quotation marks
        {0x2020, 0x2022}, // daggers, bullet
        {0x2026, 0x2026}, // …
        {0x2030, 0x2033}, // ‰ ′ ″
        {0x2039, 0x203A}, // ‹ ›
        {0x20A0, 0x20BF}, // currencies: € ₸ ₽
        {0x2116, 0x2116}, // №
        {0x2122, 0x2122}, // ™
        {0x2190, 0x2193}, // arrows
        {0x2212, 0x2212}, // −
        {0x2248, 0x2265}, // ≈ ≠ ≤ ≥
        {0x25A0, 0x25AB}, // squares: boxes to tick
    };

    private Alphabet() {}

    /** Each once; a letter's place in this order is its place in the fonts of documents. */
    static IntStream codePoints() {
        return Stream.concat(Arrays.stream(FIRST), Arrays.stream(RANGES))
                .flatMapToInt(range -> IntStream.rangeClosed(range[0], range[1]))
                .distinct();
    }
}
