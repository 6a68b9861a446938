package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

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

        var pdf = Press.made(id, Language.RU, data, true).pdf();

        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
