package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    @ParameterizedTest
    @CsvSource({
        "02.02.2026 – 13.02.2026, 02.02.2026_– 13.02.2026",
        "Ақмола облысы – 12, Ақмола облысы_– 12",
        "Ғ. Ө. Нұрғалиева, Ғ._Ө._Нұрғалиева",
        "Сүлейменова М. А., Сүлейменова М._А.",
        "балабақша-бөбекжай, балабақша-бөбекжай",
        "2008 ж. Астана, 2008 ж. Астана",
        "БЕДИ. Астана, БЕДИ. Астана"
    })
    void no_line_begins_with_a_dash_or_ends_inside_initials(String text, String kept) {
        assertThat(LineEnds.kept(text).replace('\u00A0', '_')).isEqualTo(kept);
    }
}
