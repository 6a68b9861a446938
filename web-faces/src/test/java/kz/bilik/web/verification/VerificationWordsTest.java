package kz.bilik.web.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import kz.bilik.certificate.VerificationStatus;
import kz.bilik.organisation.SignatoryRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationWordsTest {

    @Test
    void every_word_exists_in_kazakh_russian_and_english() {
        assertThat(words("ru").keySet()).isEqualTo(words("kk").keySet());
        assertThat(words("en").keySet()).isEqualTo(words("kk").keySet());
    }

    @ParameterizedTest
    @EnumSource(VerificationStatus.class)
    void every_verdict_has_a_word_and_a_sentence(VerificationStatus status) {
        assertThat(words("kk").keySet()).contains("verification.status." + status, "verification.says." + status);
    }

    @ParameterizedTest
    @EnumSource(SignatoryRole.class)
    void every_office_of_a_signatory_has_a_word(SignatoryRole role) {
        assertThat(words("kk").keySet()).contains("verification.signatory." + role);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_word_is_said_and_can_be_filled(String language) {
        var words = words(language);

        assertThat(words.keySet())
                .allSatisfy(key -> assertThat(filled(words, language, key, 21))
                        .isNotBlank()
                        .doesNotContain("{", "}", "'"));
    }

    @Test
    void russian_hours_have_their_plural() {
        var words = words("ru");

        assertThat(Set.of(1, 72, 80))
                .extracting(hours -> filled(words, "ru", "verification.hours", hours))
                .containsExactlyInAnyOrder("1 академический час", "72 академических часа", "80 академических часов");
    }

    private static String filled(ResourceBundle words, String language, String key, int number) {
        return new MessageFormat(words.getString(key), Locale.forLanguageTag(language))
                .format(new Object[] {number, number});
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle(
                "i18n.verification",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
