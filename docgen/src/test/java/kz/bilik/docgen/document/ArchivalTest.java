package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft is archival and accessible too, with its mark on every page. */
class ArchivalTest {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();

    static Stream<String> templates() {
        return CATALOG.all().stream().map(template -> template.id());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_draft_is_archival_and_accessible_too(String id) {
        var data = CATALOG.find(id).orElseThrow().sample(Language.RU);

        assertThat(Archive.findings(Press.made(id, Language.RU, data, true).pdf()))
                .isEmpty();
    }
}
