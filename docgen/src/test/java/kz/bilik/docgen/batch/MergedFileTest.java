package kz.bilik.docgen.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class MergedFileTest {

    @Test
    void one_file_of_many_is_archival_and_accessible_as_each_of_them() throws IOException {
        var merged = merged();

        assertThat(VeraPdf.failedRules(merged, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(merged, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void one_file_of_the_same_documents_has_the_same_bytes_and_all_their_words() throws IOException {
        var merged = merged();

        assertThat(Arrays.equals(merged, merged())).isTrue();
        assertThat(Press.pages(merged)).isEqualTo(3);
        assertThat(Press.text(merged)).contains("СЕРТИФИКАТ").contains("СПРАВКА");
        try (var document = Loader.loadPDF(merged)) {
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank();
        }
    }

    private static byte[] merged() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = new MergedFile()) {
            file.add(Press.pdf(
                    "certificate", Language.RU, DataFixture.aCertificate().data()));
            file.add(
                    Press.pdf("reference", Language.RU, DataFixture.aReference().data()));
            file.add(Press.pdf(
                    "certificate", Language.KK, DataFixture.aCertificate().data()));
            file.writeTo(out);
        }
        return out.toByteArray();
    }
}
