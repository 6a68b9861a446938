package kz.bilik.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The component library speaks Kazakh and Russian with our words, because its own are partly English. */
class ComponentWordsTest {

    private static final Path OURS = Path.of("src/main/webapp/resources/bilik");
    private static final String THEIRS = "/META-INF/resources/primefaces/locales/locale-en.js";
    private static final String FIRST_VARIANT = "// United States";
    private static final Pattern KEY = Pattern.compile("(?m)^\\s+['\"]?([A-Za-z][A-Za-z_.]*)['\"]?:");
    private static final Pattern VALUE = Pattern.compile("(?m)(?:: \\[?|, )'((?:[^'\\\\]|\\\\.)*)'");
    private static final String PLACE = "\\{[A-Za-z0-9]+}";
    private static final String DATE_FORMAT = "dd.mm.yy";

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void every_word_of_the_library_is_translated(String language) throws IOException {
        assertThat(keys(ours(language))).isEqualTo(keys(theirs()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru"})
    void no_word_is_left_in_english(String language) throws IOException {
        var words = VALUE.matcher(ours(language))
                .results()
                .map(match -> match.group(1))
                .filter(text -> !text.equals(DATE_FORMAT))
                .toList();

        assertThat(words)
                .hasSizeGreaterThan(200)
                .allSatisfy(text -> assertThat(text.replaceAll(PLACE, "")).doesNotContainPattern("[A-Za-z]"));
    }

    @Test
    void kazakh_is_not_russian() throws IOException {
        assertThat(ours("kk")).contains("'Қаңтар', 'Ақпан'", "'Дүйсенбі'", "today: 'Бүгін'");
        assertThat(ours("ru")).contains("'Январь', 'Февраль'", "today: 'Сегодня'");
    }

    private static Set<String> keys(String script) {
        var keys = new TreeSet<String>();
        KEY.matcher(script).results().forEach(match -> keys.add(match.group(1)));
        return keys;
    }

    private static String ours(String language) throws IOException {
        return Files.readString(OURS.resolve("locale-" + language + ".js"));
    }

    /** Without the variants of countries that follow in the same file. */
    private static String theirs() throws IOException {
        try (var script = ComponentWordsTest.class.getResourceAsStream(THEIRS)) {
            var text = new String(script.readAllBytes(), UTF_8);
            return text.substring(0, text.indexOf(FIRST_VARIANT));
        }
    }
}
