package kz.bilik.docgen.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                          | -                     | en",
                "-                          | lang=ru               | ru",
                "-                          | draft=true&lang=kk    | kk",
                "-                          | slang=ru              | en",
                "-                          | lang=de               | en",
                "ru                         | lang=kk               | ru",
                "kk-KZ,ru;q=0.8             | -                     | kk",
                "de,fr;q=0.9,ru;q=0.4       | lang=en               | ru",
                "en;q=0.2,kk;q=0.7          | -                     | kk",
                "ru;q=0,kk                  | -                     | kk",
                "*                          | lang=ru               | ru",
                "not a language;;q=x        | lang=ru               | ru"
            })
    void what_is_accepted_comes_first_then_the_document_then_english(String accepted, String query, String language) {
        assertThat(AnswerLanguage.of(accepted, query)).isEqualTo(language);
    }
}
