package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every document is PDF/A-2a for the archive and PDF/UA-1 for a reader who does not see, by veraPDF's word. */
class ArchivalTest {

    @BeforeAll
    static void register() {
        VeraGreenfieldFoundryProvider.initialise();
    }

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
    void is_archival_and_accessible(String template, Language language, JsonNode data) throws Exception {
        var pdf = Press.pdf(template, language, data);

        assertThat(failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_draft_is_archival_too() throws Exception {
        var pdf = Press.made(
                        "certificate", Language.RU, DataFixture.aCertificate().data(), true)
                .pdf();

        assertThat(failedRules(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static List<String> failedRules(byte[] pdf, PDFAFlavour flavour) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
