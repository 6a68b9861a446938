package kz.bilik.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhNormaliserTest {

    @ParameterizedTest
    @CsvSource({
        "T\u0259уелсіздік, T\u04D9уелсіздік",
        "т\u0259уелсіздік, т\u04D9уелсіздік",
        "Ілияc, Ілияс",
        "Айгүл Maратқызы, Айгүл Mаратқызы",
        "Hайдар, Һайдар",
        "Iңкәр, Іңкәр",
        "Ысқaқовa, Ысқақова"
    })
    void latin_letters_inside_cyrillic_words_become_the_cyrillic_ones(String typed, String meant) {
        var normalised = KazakhNormaliser.normalise(typed);

        assertThat(normalised.text()).isEqualTo(meant);
        assertThat(normalised.changed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"IT және PhD", "Oxford", "Петрова Елена", "Әлімқұлова Құндыз Һайдарқызы", "№ 12-а"})
    void words_of_one_alphabet_stay_as_they_are(String text) {
        var normalised = KazakhNormaliser.normalise(text);

        assertThat(normalised.text()).isEqualTo(text);
        assertThat(normalised.changed()).isFalse();
    }

    @Test
    void spaces_of_every_kind_become_one_and_none_at_the_ends() {
        var normalised = KazakhNormaliser.normalise("\u00A0 Аян \t\n Бақыт\u2003");

        assertThat(normalised.text()).isEqualTo("Аян Бақыт");
        assertThat(normalised.changed()).isFalse();
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(KazakhNormaliser.normalise("\u0438\u0306од").text()).isEqualTo("йод");
    }

    @ParameterizedTest
    @CsvSource({
        "Әлімқұлова Құндыз, алимкулова кундыз",
        "ҒАЛЫМ, галым",
        "Һайдарқызы, хайдаркызы",
        "Өтеген, отеген",
        "Үміт, умит",
        "Ұлпан, улпан",
        "Іңкәр, инкар"
    })
    void search_ignores_case_and_special_letters(String text, String folded) {
        assertThat(KazakhFold.fold(text)).isEqualTo(folded);
        assertThat(KazakhFold.fold(folded)).isEqualTo(folded);
    }

    @Test
    void a_name_is_kept_clean_and_written_in_the_official_order() {
        var name = new PersonName(" Hайдарова ", "Айгүл", " ");

        assertThat(name.full()).isEqualTo("Һайдарова Айгүл");
        assertThat(name.patronymic()).isNull();
        assertThat(new PersonName("Асанов", "Абай", "Абайұлы").full()).isEqualTo("Асанов Абай Абайұлы");
    }
}
