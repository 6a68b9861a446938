package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document is PDF/A-2a for the archive and PDF/UA-1 for a reader who does not see, by veraPDF's word. */
class ArchivalTest {

    static Stream<Arguments> documents() {
        return Stream.of("certificate", "supplement", "reference")
                .flatMap(template -> Stream.of(Language.values())
                        .flatMap(language -> Stream.of(
                                        DataFixture.a(template),
                                        DataFixture.longest(template),
                                        DataFixture.shortest(template))
                                .map(data -> Arguments.of(template, language, data.data()))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void is_archival_and_accessible(String template, Language language, JsonNode data) {
        var pdf = Press.pdf(template, language, data);

        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_draft_is_archival_too() {
        var pdf = Press.made(
                        "certificate", Language.RU, DataFixture.aCertificate().data(), true)
                .pdf();

        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }
}
