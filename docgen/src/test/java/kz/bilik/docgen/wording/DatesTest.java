package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import kz.bilik.docgen.wording.Dates.Style;
import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void long_dates_take_the_official_form_of_each_language() {
        assertThat(Dates.said(DAY, Style.FULL, Language.KK)).isEqualTo("2026 жылғы 15 наурыз");
        assertThat(Dates.said(DAY, Style.FULL, Language.RU)).isEqualTo("15 марта 2026 года");
        assertThat(Dates.said(DAY, Style.FULL, Language.EN)).isEqualTo("15 March 2026");
        assertThat(Dates.brief(DAY)).isEqualTo("15.03.2026");
    }

    @Test
    void kazakh_months_take_the_endings_of_their_vowels() {
        assertThat(IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Dates.said(LocalDate.of(2026, month, 1), Style.OF, Language.KK)))
                .containsExactly(
                        "2026 жылғы 1 қаңтардағы",
                        "2026 жылғы 1 ақпандағы",
                        "2026 жылғы 1 наурыздағы",
                        "2026 жылғы 1 сәуірдегі",
                        "2026 жылғы 1 мамырдағы",
                        "2026 жылғы 1 маусымдағы",
                        "2026 жылғы 1 шілдедегі",
                        "2026 жылғы 1 тамыздағы",
                        "2026 жылғы 1 қыркүйектегі",
                        "2026 жылғы 1 қазандағы",
                        "2026 жылғы 1 қарашадағы",
                        "2026 жылғы 1 желтоқсандағы");
        assertThat(Dates.said(DAY, Style.FROM, Language.KK)).isEqualTo("2026 жылғы 15 наурыздан");
        assertThat(Dates.said(DAY.plusMonths(6), Style.TO, Language.KK)).isEqualTo("2026 жылғы 15 қыркүйекке");
        assertThat(Dates.said(DAY.plusMonths(2), Style.FROM, Language.KK)).isEqualTo("2026 жылғы 15 мамырдан");
        assertThat(Dates.said(DAY.minusMonths(1), Style.FROM, Language.KK)).isEqualTo("2026 жылғы 15 ақпаннан");
    }

    @Test
    void other_languages_keep_the_long_form_and_put_a_word_before_it() {
        for (var style : Style.values()) {
            assertThat(Dates.said(DAY, style, Language.RU)).isEqualTo("15 марта 2026 года");
            assertThat(Dates.said(DAY, style, Language.EN)).isEqualTo("15 March 2026");
        }
    }
}
