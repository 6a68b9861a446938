package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.input.CanonicalJson;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A document that carries its data: PDF/A-3a and still PDF/UA-1, and the data come out as they went in. */
class AttachedDataTest {

    private static final Finish WITH_DATA = Finish.PLAIN.withData(true);

    static Stream<Arguments> documents() {
        return new TemplateCatalog()
                .all().stream()
                        .map(Template::id)
                        .flatMap(template -> Stream.of(Language.values()).map(lang -> Arguments.of(template, lang)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("documents")
    void is_archival_of_part_three_and_accessible(String template, Language language) {
        var pdf = Press.made(template, language, DataFixture.a(template).data(), WITH_DATA)
                .pdf();

        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(VeraPdf.failedRules(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void the_data_come_out_as_they_went_in() throws Exception {
        var data = DataFixture.aCertificate()
                .with("holder", "Әлімқұлова Құндыз Һайдарқызы")
                .data();

        try (var pdf = Loader.loadPDF(
                Press.made("certificate", Language.KK, data, WITH_DATA).pdf())) {
            var names = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names).containsOnlyKeys("certificate.json");
            var file = names.get("certificate.json").getEmbeddedFile();
            assertThat(file.getSubtype()).isEqualTo("application/json");
            assertThat(file.toByteArray()).isEqualTo(CanonicalJson.bytes(data));
            assertThat(StrictJson.parse(file.toByteArray())).isEqualTo(data);
            assertThat(file.getModDate().toInstant()).hasToString("2026-02-13T00:00:00Z");
            assertThat(associated(pdf.getDocumentCatalog().getCOSObject()))
                    .containsExactly(Map.entry("Data", "Сертификат БЕДИ-2026-000001"));
        }
    }

    private static List<Map.Entry<String, String>> associated(COSDictionary catalog) throws IOException {
        var files = new ArrayList<Map.Entry<String, String>>();
        for (var file : ((COSArray) catalog.getDictionaryObject("AF")).toList()) {
            var specification = (COSDictionary) ((org.apache.pdfbox.cos.COSObject) file).getObject();
            files.add(Map.entry(
                    specification.getNameAsString(COSName.getPDFName("AFRelationship")),
                    new PDComplexFileSpecification(specification).getFileDescription()));
        }
        return files;
    }

    @Test
    void the_same_data_in_any_order_give_the_same_bytes() {
        var data = DataFixture.aCertificate().data();

        var one = Press.made("certificate", Language.RU, data, WITH_DATA).sha256();
        var other = Press.made("certificate", Language.RU, reversed(data), WITH_DATA)
                .sha256();

        assertThat(other).isEqualTo(one);
    }

    private static JsonNode reversed(JsonNode data) {
        var names = new ArrayList<String>();
        data.fieldNames().forEachRemaining(names::add);
        Collections.reverse(names);
        ObjectNode reversed = JsonNodeFactory.instance.objectNode();
        names.forEach(name -> reversed.set(name, data.get(name)));
        return reversed;
    }

    @Test
    void without_the_wish_nothing_is_attached() throws Exception {
        var data = DataFixture.aCertificate().data();

        try (var pdf = Loader.loadPDF(Press.pdf("certificate", Language.KK, data))) {
            assertThat(pdf.getDocumentCatalog().getNames()).isNull();
            assertThat(pdf.getDocumentCatalog().getCOSObject().containsKey(COSName.getPDFName("AF")))
                    .isFalse();
        }
    }
}
