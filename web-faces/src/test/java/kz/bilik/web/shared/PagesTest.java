package kz.bilik.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("msg(?:\\['|\\.of\\(')([a-z]+\\.[A-Za-z0-9_.]+)'(?=[\\],)])");
    private static final Pattern SENTENCE = Pattern.compile(">[^<#{}]*\\p{L}{3,}[^<#{}]*<");
    private static final Pattern VARIABLE = Pattern.compile("var=\"(\\w+)\"");
    private static final List<String> NAMES = List.of("Bilik");

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_well_formed(Path page) {
        var factory = DocumentBuilderFactory.newDefaultInstance();

        assertThatNoException().isThrownBy(() -> factory.newDocumentBuilder().parse(page.toFile()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatever_people_typed_is_shown_as_text(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain("escape=\"false\"", "sanitize=\"false\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_form_is_stateless(Path page) throws IOException {
        var text = Files.readString(page);

        assertThat(text.contains("transient=") && text.contains("<h:form")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_runs_only_components_and_scripts_that_the_content_security_policy_allows(Path page) throws IOException {
        assertThat(Files.readString(page)).doesNotContain("<f:ajax", "javascript:", "onclick=", "<script");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_holds_no_sentence_of_any_language(Path page) throws IOException {
        var found = SENTENCE.matcher(Files.readString(page).replaceAll("(?s)<!--.*?-->|<!DOCTYPE[^>]*>", ""))
                .results()
                .map(match -> match.group().replaceAll("[<>]", "").strip())
                .filter(text -> !NAMES.contains(text) && !text.matches("(?i)Қаз|Рус|Eng"));

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_hides_no_variable_of_the_frame_around_it(Path page) throws IOException {
        var text = Files.readString(page);
        var frame = VARIABLE.matcher(Files.readString(PAGES.resolve("WEB-INF/tags/page.xhtml")))
                .results();

        assertThat(frame.map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(text).doesNotContain("<ui:param name=\"" + name + "\""));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_word_of_a_page_is_in_its_bundle(Path page) throws IOException {
        var asked = new TreeSet<String>();
        WORD.matcher(Files.readString(page)).results().forEach(match -> asked.add(match.group(1)));

        assertThat(asked)
                .allSatisfy(key -> assertThat(Words.word(key, Locale.forLanguageTag("kk")))
                        .as(key)
                        .isNotBlank());
    }

    static List<Path> pages() {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
