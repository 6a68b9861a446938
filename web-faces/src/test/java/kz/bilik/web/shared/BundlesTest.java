package kz.bilik.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundlesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    @ParameterizedTest
    @MethodSource("features")
    void every_word_exists_in_the_three_languages(String feature) throws IOException {
        var kazakh = words(feature, "kk").keySet();

        assertThat(words(feature, "ru").keySet()).isEqualTo(kazakh);
        assertThat(words(feature, "en").keySet()).isEqualTo(kazakh);
    }

    @ParameterizedTest
    @MethodSource("features")
    void every_word_has_a_text_that_can_be_formatted(String feature) throws IOException {
        for (var language : Language.ALL) {
            var words = words(feature, language);

            assertThat(words).allSatisfy((key, text) -> {
                assertThat(text).as(key).isNotBlank();
                assertThat(new MessageFormat(text, Locale.forLanguageTag(language)))
                        .isNotNull();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("features")
    void keys_begin_with_their_feature(String feature) throws IOException {
        assertThat(words(feature, "kk").keySet())
                .allMatch(key -> feature.equals("faces") || key.startsWith(feature + "."));
    }

    /** A doubled key is lost on loading, so the file itself is read, with every bundle of every module that the page shows. */
    @ParameterizedTest
    @MethodSource("files")
    void no_key_stands_twice_in_a_file(Path file) throws IOException {
        var keys = new ArrayList<String>();
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object value) {
                    keys.add(key.toString());
                    return super.put(key, value);
                }
            }.load(reader);
        }

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }

    static List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var module : List.of(Path.of("src/main/resources"), Path.of("../core-ejb/src/main/resources"))) {
            try (var found = Files.walk(module)) {
                found.filter(file -> file.toString().endsWith(".properties")).forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void russian_plurals_are_right() throws IOException {
        var pattern = words("course", "ru").get("course.listenerCount");
        var format = new MessageFormat(pattern, Locale.forLanguageTag("ru"));

        assertThat(Stream.of(1, 2, 5, 11, 21, 24).map(number -> format.format(new Object[] {number})))
                .containsExactly(
                        "1 слушатель", "2 слушателя", "5 слушателей", "11 слушателей", "21 слушатель", "24 слушателя");
    }

    static TreeSet<String> features() throws IOException {
        var features = new TreeSet<String>();
        try (var files = Files.list(BUNDLES)) {
            files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.lastIndexOf('_')))
                    .forEach(features::add);
        }
        return features;
    }

    private static TreeMap<String, String> words(String feature, String language) throws IOException {
        var properties = new Properties();
        var file = BUNDLES.resolve(feature + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
