package kz.bilik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.GroundTexts;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No sentence is missing in any of the three languages, and none is left over. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src", "main", "resources", "kz", "bilik");

    @Test
    void every_ground_speaks_three_languages() {
        assertThat(Grounds.all())
                .isNotEmpty()
                .allSatisfy(ground -> assertComplete(
                        GroundTexts.of(ground, Settings.defaults().asMap())));
    }

    @Test
    void every_state_and_kind_speaks_three_languages() {
        assertThat(Grounds.wordsForPeople())
                .isNotEmpty()
                .allSatisfy(constant -> assertComplete(EnumTexts.of(constant)));
    }

    @ParameterizedTest
    @MethodSource("features")
    void the_three_bundles_of_a_feature_have_the_same_keys(String feature) throws IOException {
        Set<String> kazakh = keys(feature, "kk");

        assertThat(keys(feature, "ru")).isEqualTo(kazakh);
        assertThat(keys(feature, "en")).isEqualTo(kazakh);
    }

    @ParameterizedTest
    @MethodSource("features")
    void no_ground_is_worded_that_does_not_exist(String feature) throws IOException {
        List<String> grounds = Grounds.all().stream()
                .filter(ground -> ground.getClass().getPackageName().startsWith("kz.bilik." + feature))
                .map(Ground::name)
                .map(name -> "ground." + name)
                .toList();

        assertThat(keys(feature, "kk").stream().filter(key -> key.startsWith("ground.")))
                .isSubsetOf(grounds);
    }

    static List<String> features() throws IOException {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_kk.properties")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static void assertComplete(LocalText text) {
        assertThat(text.kk()).isNotBlank();
        assertThat(text.ru()).isNotBlank();
        assertThat(text.en()).isNotBlank();
    }

    private static Set<String> keys(String feature, String language) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(
                BUNDLES.resolve(feature).resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.stringPropertyNames().stream().collect(Collectors.toCollection(TreeSet::new));
    }
}
