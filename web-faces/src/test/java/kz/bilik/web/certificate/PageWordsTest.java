package kz.bilik.web.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the register, the blanks, the settings and the calendar. */
class PageWordsTest {

    private static final Pattern KEY =
            Pattern.compile("'((?:certificate|blank|settings|calendar)\\.[A-Za-z.]+[A-Za-z])'");

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "blank", "settings", "calendar"})
    void every_word_exists_in_kazakh_russian_and_english(String feature) {
        assertThat(words(feature, "ru").keySet()).isEqualTo(words(feature, "kk").keySet());
        assertThat(words(feature, "en").keySet()).isEqualTo(words(feature, "kk").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate", "blank", "settings", "calendar"})
    void every_word_of_a_page_is_in_its_bundle(String feature) throws IOException {
        assertThat(words(feature, "kk").keySet()).containsAll(named(feature));
    }

    @ParameterizedTest
    @EnumSource(CertificateAct.class)
    void every_act_says_when_it_fits_and_what_it_does(CertificateAct act) {
        var words = words("certificate", "kk");

        assertThat(Stream.of("title", "when", "consequence", "hint", "act", "confirm", "done"))
                .allSatisfy(part ->
                        assertThat(words.getString(act.words() + "." + part)).isNotBlank());
    }

    @Test
    void russian_counts_have_their_plural() {
        var pattern = new MessageFormat(
                words("certificate", "ru").getString("certificate.sign.done"), Locale.forLanguageTag("ru"));

        assertThat(Stream.of(1, 3, 25).map(count -> pattern.format(new Object[] {count})))
                .containsExactly("Подписан 1 сертификат", "Подписано 3 сертификата", "Подписано 25 сертификатов");
    }

    private static TreeSet<String> named(String feature) throws IOException {
        var keys = new TreeSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp", feature))) {
            for (var page : pages.filter(Files::isRegularFile).toList()) {
                KEY.matcher(Files.readString(page))
                        .results()
                        .map(found -> found.group(1))
                        .filter(key -> key.startsWith(feature + "."))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static ResourceBundle words(String feature, String language) {
        return ResourceBundle.getBundle(
                "i18n." + feature,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
