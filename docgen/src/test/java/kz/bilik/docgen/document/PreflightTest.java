package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that keeps a paper from being right is told at once, each with its field. */
class PreflightTest {

    @Test
    void wrong_letters_of_every_field_are_told_beside_what_the_schema_refuses() {
        var data = DataFixture.aReference()
                .with("holder", "漢字 かな")
                .with("workplace", "Байи\u0306 漢")
                .with("hours", 0)
                .data();

        assertThat(violations("reference", Language.KK, data))
                .contains("/hours schema-minimum", "/workplace glyph-missing", "/workplace text-not-composed")
                .filteredOn(violation -> violation.equals("/holder glyph-missing"))
                .hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_word_wider_than_its_line_is_told_with_its_field(Language language) {
        var data = DataFixture.aReference().with("holder", "Щ".repeat(120)).data();

        assertThat(violations("reference", language, data))
                .isNotEmpty()
                .allMatch(violation -> violation.startsWith("/holder layout-"));
    }

    @Test
    void two_fields_that_do_not_fit_are_told_both() {
        var data = DataFixture.aReference()
                .with("holder", "Щ".repeat(120))
                .with("topic", "kk", "Ш".repeat(150))
                .data();

        assertThat(violations("reference", Language.KK, data))
                .anyMatch(violation -> violation.startsWith("/holder layout-"))
                .anyMatch(violation -> violation.startsWith("/topic/kk layout-"));
    }

    @Test
    void a_row_of_a_table_is_told_by_its_number() {
        var data = DataFixture.aSupplement().withModules(3, 30).data();
        ((ObjectNode) data.at("/modules/1/title")).put("kk", "Щ".repeat(120));

        assertThat(violations("supplement", Language.KK, data))
                .isNotEmpty()
                .allMatch(violation -> violation.startsWith("/modules/1/title/kk layout-"));
    }

    private static List<String> violations(String template, Language language, JsonNode data) {
        return catchThrowableOfType(RequestRefused.class, () -> Press.pdf(template, language, data))
                .violations()
                .stream()
                .map(violation -> violation.path() + " " + violation.code())
                .toList();
    }
}
