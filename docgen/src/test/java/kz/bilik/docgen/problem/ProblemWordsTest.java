package kz.bilik.docgen.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A refusal is told in the language of who asked, whatever it is. */
class ProblemWordsTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The code of a violation where it is made, be it by name or through a method of the class. */
    private static final Pattern CODE = Pattern.compile(
            "(?:new Violation\\(|refused\\(|take\\(|malformed\\(|throwIf\\()[^;]*?\"([a-z]+(?:-[a-z0-9]+)+|incident)\"",
            Pattern.DOTALL);

    /** What a schema may fail by; the others structure it. */
    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "required",
            "additionalProperties",
            "enum",
            "const",
            "pattern",
            "format",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "oneOf",
            "not",
            "dependentRequired");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_of_refusal_has_a_title(Language language) {
        assertThat(Arrays.stream(Refusal.values()).map(refusal -> ProblemWords.title(refusal, language.tag())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_code_of_the_sources_has_words(Language language) {
        assertThat(codes()).contains("glyph-missing", "quota-documents", "job-not-done", "version-unknown");
        assertThat(words(language).stringPropertyNames()).containsAll(codes());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_keyword_that_a_schema_may_fail_by_has_words(Language language) {
        var used = new TreeSet<String>();
        new TemplateCatalog().all().forEach(template -> collect(template.schema(), used));

        assertThat(used).contains("maxLength", "required", "enum");
        assertThat(words(language).stringPropertyNames())
                .containsAll(used.stream().map(keyword -> "schema-" + keyword).toList());
    }

    @ParameterizedTest
    @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
    void each_language_says_what_english_says_with_the_same_facts(Language language) {
        var english = words(Language.EN);
        var other = words(language);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (var key : english.stringPropertyNames()) {
            assertThat(facts(other.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key)));
            assertThat(other.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
        }
    }

    @Test
    void a_code_without_words_of_its_own_is_told_by_its_kind_and_facts_stand_in_their_places() {
        assertThat(ProblemWords.message(new Violation("", "layout-unheardOf", "5 mm"), "ru"))
                .isEqualTo("Документ нельзя сверстать: 5 mm");
        assertThat(ProblemWords.message(new Violation("", "json-malformed", "place", 3, 14), "kk"))
                .isEqualTo("JSON емес: 3-жол, 14-баған");
        assertThat(ProblemWords.message(new Violation("/holder", "schema-maxLength", 1200), "en"))
                .isEqualTo("At most 1200 letters are allowed");
        assertThat(ProblemWords.message(new Violation("", "version-unknown", "day", "2026-11-22"), "kk"))
                .isEqualTo("2026-11-22 күні ешбір нұсқа қолданыста болмаған");
    }

    private static Set<String> codes() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("KeysCommand.java"))
                    .map(ProblemWordsTest::read)
                    .flatMap(source -> CODE.matcher(source).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode schema, Set<String> used) {
        if (schema.isObject()) {
            schema.properties().forEach(property -> {
                if (KEYWORDS.contains(property.getKey())) {
                    used.add(property.getKey());
                }
                collect(property.getValue(), used);
            });
        }
        if (schema.isArray()) {
            schema.forEach(item -> collect(item, used));
        }
    }

    private static Set<Integer> facts(String message) {
        var format = new MessageFormat(message);
        var names = format.getArgumentNames();
        return IntStream.range(0, 10)
                .filter(number -> names.contains(String.valueOf(number)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Properties words(Language language) {
        var words = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src", "main", "resources", "kz", "bilik", "docgen", "problem")
                        .resolve("problems_" + language.tag() + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
