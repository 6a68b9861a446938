package kz.bilik.docgen.engine;

import java.util.stream.IntStream;

/**
 * What a document may be written with: the letters of Kazakh, Russian and of the Latin names of Europe, digits and the signs of official
 * papers. The fonts are cut down to it, so a stylesheet, a label or a text of the data with any other sign has no glyph and is refused.
 */
final class Alphabet {

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

    static IntStream codePoints() {
        return IntStream.range(0, RANGES.length).flatMap(i -> IntStream.rangeClosed(RANGES[i][0], RANGES[i][1]));
    }
}
