package kz.bilik.docgen.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    private static final Path PAGE = Path.of("src", "main", "webapp");
    private static final Pattern IN_PAGE = Pattern.compile("data-(?:word|label|title)=\"([^\"]+)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("say\\('([^']+)'\\s*[,)]");
    private static final Pattern BUILT = Pattern.compile("say\\('(weight|style)\\.'");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void every_word_that_the_page_asks_for_is_there(String language) throws IOException {
        var words = words(language);

        for (var key : asked()) {
            assertThat(words.path(key).asText()).as(language + " " + key).isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void each_language_says_what_kazakh_says_with_the_same_values(String language) throws IOException {
        var kazakh = words("kk");
        var other = words(language);

        assertThat(names(other)).isEqualTo(names(kazakh));
        for (var key : names(kazakh)) {
            assertThat(holes(other.get(key).asText()))
                    .as(language + " " + key)
                    .isEqualTo(holes(kazakh.get(key).asText()));
        }
    }

    @Test
    void no_word_is_left_that_nothing_asks_for() throws IOException {
        assertThat(names(words("kk")).stream().filter(key -> !key.matches("(weight|style)\\..*")))
                .isSubsetOf(asked());
        assertThat(BUILT.matcher(read("page/page.js")).results().map(found -> found.group(1)))
                .containsOnly("weight", "style");
    }

    private static Set<String> asked() throws IOException {
        var keys = new TreeSet<String>();
        IN_PAGE.matcher(read("index.html")).results().forEach(found -> keys.add(found.group(1)));
        IN_SCRIPT.matcher(read("page/page.js")).results().forEach(found -> keys.add(found.group(1)));
        keys.addAll(Set.of("page.previous", "page.next"));
        return keys;
    }

    private static JsonNode words(String language) throws IOException {
        return new ObjectMapper().readTree(read("page/words_" + language + ".json"));
    }

    private static Set<String> names(JsonNode words) {
        var names = new TreeSet<String>();
        words.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static Set<String> holes(String text) {
        return HOLE.matcher(text).results().map(found -> found.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(String file) throws IOException {
        return Files.readString(PAGE.resolve(file));
    }
}
