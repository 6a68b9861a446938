package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.docgen.Extremes;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Every template in every language, with its sample and with the least and the most its schema allows: a template that is registered is
 * covered here without another line. The papers are left in {@code target/papers} for a look at them. {@code ./test fast} leaves them out: they
 * take minutes.
 */
@Tag("papers")
class TemplatesTest {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final Path PAPERS = Path.of("target", "papers");

    /** What is printed otherwise than it stands in the data. */
    private static final List<String> SAID_DIFFERENTLY = List.of("decimal", "money");

    static Stream<Arguments> papers() {
        return CATALOG.all().stream()
                .flatMap(template -> Stream.of(Language.values()).flatMap(language -> papers(template, language)));
    }

    private static Stream<Arguments> papers(Template template, Language language) {
        var papers = new ArrayList<Arguments>();
        papers.add(Arguments.of(template.id(), language, "sample", template.sample(language)));
        Extremes.shortest(template.schema())
                .forEach(data -> papers.add(Arguments.of(template.id(), language, "shortest-" + papers.size(), data)));
        Extremes.longest(template.schema())
                .forEach(data -> papers.add(Arguments.of(template.id(), language, "longest-" + papers.size(), data)));
        return papers.stream();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("papers")
    void is_archival_and_accessible_and_has_every_word(String id, Language language, String kind, JsonNode data)
            throws IOException {
        var template = CATALOG.find(id).orElseThrow();

        var pdf = Press.pdf(id, language, data);

        keep(id + "_" + language.tag() + "_" + kind, pdf);
        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        var text = Press.undivided(pdf);
        var expected = new ArrayList<String>();
        for (var side : template.sides(language)) {
            expected.addAll(texts(template.schema(), template.schema(), data, side));
        }
        assertThat(expected).isNotEmpty();
        expected.removeIf(text::contains);
        expected.removeIf(Press.undivided(Press.text(pdf))::contains);
        assertThat(expected).as("texts that are not in the paper").isEmpty();
        assertThat(Press.text(pdf))
                .as("a fact the words ask for and the data lack")
                .doesNotContainPattern("\\{\\w+}");
    }

    static Stream<Arguments> choices() {
        return CATALOG.all().stream()
                .flatMap(template -> template.schema().path("properties").properties().stream()
                        .flatMap(property -> choices(template, property.getKey(), property.getValue())));
    }

    private static Stream<Arguments> choices(Template template, String name, JsonNode property) {
        var choices = new ArrayList<Arguments>();
        resolved(template.schema(), property)
                .path("enum")
                .forEach(choice -> choices.add(Arguments.of(template.id(), name, choice.asText())));
        return choices.stream();
    }

    @ParameterizedTest(name = "{0} {1}={2}")
    @MethodSource("choices")
    void every_choice_of_the_schema_makes_a_paper(String id, String name, String choice) {
        for (var language : Language.values()) {
            var template = CATALOG.find(id).orElseThrow();
            var data = (ObjectNode) template.sample(language).deepCopy();
            data.put(name, choice);
            Extremes.settled(template.schema(), data);

            assertThat(Press.pdf(id, language, data)).isNotEmpty();
        }
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Files.createDirectories(PAPERS);
        Files.write(PAPERS.resolve(name + ".pdf"), pdf);
    }

    /** The texts of the data that a paper in the language prints as they are, without spaces. */
    private static List<String> texts(JsonNode root, JsonNode reference, JsonNode data, Language language) {
        var texts = new ArrayList<String>();
        var schema = resolved(root, reference);
        var print = schema.path("x-print").asText();
        if (print.equals("localised")) {
            var tag = data.has(language.tag()) ? language.tag() : Language.KK.tag();
            texts.add(Press.undivided(data.get(tag).asText()));
        } else if (data.isObject()) {
            data.properties()
                    .forEach(property -> texts.addAll(texts(
                            root, schema.path("properties").path(property.getKey()), property.getValue(), language)));
        } else if (data.isArray()) {
            data.forEach(item -> texts.addAll(texts(root, schema.path("items"), item, language)));
        } else if (data.isTextual()
                && !schema.has("enum")
                && !schema.path("format").asText().equals("date")
                && !SAID_DIFFERENTLY.contains(print)) {
            texts.add(Press.undivided(data.asText()));
        }
        return texts;
    }

    private static JsonNode resolved(JsonNode root, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : root.path("$defs").path(reference.substring("#/$defs/".length()));
    }
}
