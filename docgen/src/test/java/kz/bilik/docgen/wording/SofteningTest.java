package kz.bilik.docgen.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Soft hyphens are shown as "|", places without a hyphen as "^". */
class SofteningTest {

    @ParameterizedTest
    @CsvSource({
        "бөбекжай-балабақшасы, бөбекжай-бала|бақ|шасы",
        "Қызылордалық, Қызы|лор|да|лық",
        "Үйлестірушілердің, Үйлес|ті|ру|ші|лер|дің",
        "Преподавательница, Пре|по|да|ва|тель|ница",
        "Правообъединение, Пра|вообъ|е|ди|не|ние",
        "интеллигентность, интел|ли|гент|ность",
        "Ескендірова, Ескен|ді|рова",
        "professional, pro|fes|sio|nal",
        "Experience, Expe|rience",
        "researcher, resear|cher"
    })
    void long_words_of_a_cell_may_be_divided_by_syllables(String word, String divided) {
        assertThat(shown(Softening.CELL.of(word))).isEqualTo(divided);
    }

    @Test
    void eight_letters_stay_whole_and_so_do_the_words_beside_a_long_one() {
        assertThat(Softening.CELL.of("тәрбиеші")).isEqualTo("тәрбиеші");
        assertThat(shown(Softening.CELL.of("тәрбиешіл"))).isEqualTo("тәр|бие|шіл");
        assertThat(shown(Softening.CELL.of("жас тәрбиешілер тобы"))).isEqualTo("жас тәр|бие|ші|лер тобы");
    }

    @Test
    void running_text_divides_only_what_no_line_should_hold() {
        var common = "Қазақстандықтарымыздікілер";
        assertThat(Softening.RUNNING_TEXT.of("Преподавательница")).isEqualTo("Преподавательница");
        assertThat(common).hasSizeGreaterThan(24);
        assertThat(Softening.RUNNING_TEXT.of(common)).isNotEqualTo(common);
        assertThat(Softening.undone(Softening.RUNNING_TEXT.of(common))).isEqualTo(common);
    }

    @Test
    void addresses_are_divided_without_a_hyphen() {
        assertThat(shown(Softening.CELL.of("kundyz.alimkulova@balabaqsha.example.kz")))
                .isEqualTo("kundyz.^alim^ku^lova@^bala^baq^sha.^example.^kz");
    }

    @Test
    void numbers_and_words_without_vowels_are_never_divided() {
        assertThat(Softening.CELL.of("870402401231")).isEqualTo("870402401231");
        assertThat(Softening.CELL.of("02.02.2026:")).isEqualTo("02.02.2026:");
        assertThat(Softening.CELL.of("БЕДИ-2026-000017")).isEqualTo("БЕДИ-2026-000017");
        assertThat(Softening.CELL.of("Щ".repeat(40))).isEqualTo("Щ".repeat(40));
    }

    private static String shown(String text) {
        return text.replace(Softening.SOFT_HYPHEN, '|').replace(Softening.HIDDEN_SPACE, '^');
    }
}
