package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void long_dates_take_the_official_form_of_each_language() {
        var day = LocalDate.of(2026, 3, 15);

        assertThat(Dates.full(day, Language.KK)).isEqualTo("2026 жылғы 15 наурыз");
        assertThat(Dates.full(day, Language.RU)).isEqualTo("15 марта 2026 года");
        assertThat(Dates.full(day, Language.EN)).isEqualTo("15 March 2026");
        assertThat(Dates.brief(day)).isEqualTo("15.03.2026");
    }
}
