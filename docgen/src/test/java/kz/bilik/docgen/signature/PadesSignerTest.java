package kz.bilik.docgen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.document.Finish;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A signature holds, is seen where it is wanted, keeps the archive form, and does not survive any change. */
class PadesSignerTest {

    private static final SigningFixture FIXTURE = new SigningFixture();
    private static final SigningFixture.Identity INSTITUTE = FIXTURE.identity("Балаларды ерте дамыту институты");
    private static final SignatureCheck CHECK = new SignatureCheck(INSTITUTE.certificate());
    private static final SignatureBlock BLOCK =
            new SignatureBlock("Электрондық цифрлық қолтаңба қойылды", 15, 5, 75, 10);

    @TempDir
    private static Path folder;

    private static Path keystore;
    private static byte[] paper;
    private static SignedPdf signed;

    @BeforeAll
    static void sign() throws Exception {
        keystore = FIXTURE.keystore(folder, INSTITUTE);
        paper = Press.pdf("reference", Language.KK, DataFixture.aReference().data());
        signed = SigningFixture.signer(keystore, Optional.empty()).sign(paper, Optional.empty());
    }

    @Test
    void a_signature_is_intact_certifies_and_permits_no_change() throws Exception {
        var findings = CHECK.of(signed.pdf());

        assertThat(findings).hasSize(1);
        var signature = findings.get(0).signature();
        assertThat(findings.get(0).intact()).isTrue();
        assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(signature.getDocMDPPermissions()).isEqualTo(CertificationPermission.NO_CHANGE_PERMITTED);
        assertThat(signature.getClaimedSigningTime().toInstant()).hasToString("2026-12-01T04:30:00Z");
        assertThat(signature.getSigningCertificate().getCommonName()).isEqualTo("Балаларды ерте дамыту институты");
        assertThat(signed.keyId()).isEqualTo(Sha256.hex(INSTITUTE.certificate().getEncoded()));
        assertThat(signed.level()).isEqualTo("B-B");
        assertThat(signed.pdf()).startsWith(paper);
    }

    @Test
    void a_signed_paper_is_still_archival_and_accessible() throws Exception {
        var signer = SigningFixture.signer(keystore, Optional.empty());
        var certificate = Press.made(
                        "certificate", Language.RU, DataFixture.aCertificate().data(), Finish.PLAIN.withData(true))
                .pdf();

        assertThat(VeraPdf.failedRules(signed.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failedRules(signed.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(VeraPdf.failedRules(
                        signer.sign(certificate, Optional.empty()).pdf(), PDFAFlavour.PDFA_3_A))
                .isEmpty();
        assertThat(VeraPdf.failedRules(signer.sign(paper, Optional.of(BLOCK)).pdf(), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    @Test
    void a_visible_block_says_who_signed_when_and_with_which_key() throws Exception {
        var pdf = SigningFixture.signer(keystore, Optional.empty())
                .sign(paper, Optional.of(BLOCK))
                .pdf();

        try (var document = Loader.loadPDF(pdf)) {
            var field = document.getSignatureFields().get(0);
            var box = field.getWidgets().get(0).getRectangle();
            assertThat(box.getWidth()).isBetween(212f, 213f);
            assertThat(box.getUpperRightX()).isBetween(552f, 553f);
            assertThat(box.getUpperRightY()).isBetween(827f, 828f);
            var appearance = field.getWidgets().get(0).getNormalAppearanceStream();
            assertThat(appearance.getResources().getFontNames()).isNotEmpty();
        }
        assertThat(CHECK.of(pdf)).allMatch(SignatureCheck.Finding::intact);
    }

    @Test
    void a_long_name_in_the_visible_block_is_written_smaller_and_one_that_cannot_be_is_refused(@TempDir Path other)
            throws Exception {
        var name = "Балаларды ерте дамыту институтының директоры";
        var pdf = SigningFixture.signer(
                        FIXTURE.keystore(other, FIXTURE.identity(name + " Астана қаласы")), Optional.empty())
                .sign(paper, Optional.of(BLOCK))
                .pdf();

        try (var document = Loader.loadPDF(pdf)) {
            var appearance =
                    document.getSignatureFields().get(0).getWidgets().get(0).getNormalAppearanceStream();
            assertThat(new String(appearance.getContentStream().toByteArray(), StandardCharsets.ISO_8859_1))
                    .containsPattern("/\\S+ [56](\\.0)? Tf");
        }
        var wide = SigningFixture.signer(FIXTURE.keystore(other, FIXTURE.identity("Щ".repeat(64))), Optional.empty());
        assertThatThrownBy(() -> wide.sign(paper, Optional.of(BLOCK))).isInstanceOf(SigningFailed.class);
        assertThat(wide.sign(paper, Optional.empty()).pdf()).isNotEmpty();
    }

    @Test
    void with_a_stamp_service_the_signature_has_its_time_from_there() throws Exception {
        var service = FIXTURE.stampService();
        try {
            var stamped =
                    SigningFixture.signer(keystore, Optional.of(url(service))).sign(paper, Optional.empty());

            var signature = CHECK.of(stamped.pdf()).get(0).signature();
            assertThat(stamped.level()).isEqualTo("B-T");
            assertThat(signature.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
            assertThat(signature.getSignatureTimestamps()).hasSize(1).allMatch(stamp -> stamp.isSignatureIntact());
            assertThat(VeraPdf.failedRules(stamped.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
        } finally {
            service.stop(0);
        }
    }

    @Test
    void without_the_stamp_that_is_configured_there_is_no_signature() throws Exception {
        var service = FIXTURE.stampService();
        var url = url(service);
        service.stop(0);

        assertThatThrownBy(
                        () -> SigningFixture.signer(keystore, Optional.of(url)).sign(paper, Optional.empty()))
                .isInstanceOf(SigningFailed.class)
                .hasStackTraceContaining("The time-stamp service does not answer")
                .hasMessageContaining(signed.keyId())
                .hasMessageNotContaining(SigningFixture.PASSWORD);
    }

    private static String url(com.sun.net.httpserver.HttpServer service) {
        return "http://127.0.0.1:" + service.getAddress().getPort() + "/";
    }

    @Test
    void one_flipped_byte_in_any_object_is_detected() throws Exception {
        int flipped = 0;
        var undetected = new ArrayList<String>();
        var text = new String(signed.pdf(), StandardCharsets.ISO_8859_1);
        var contents = Pattern.compile("/Contents <[0-9A-Fa-f]+>").matcher(text);
        assertThat(contents.find()).isTrue();
        var objects = Pattern.compile("\\n(\\d+) 0 obj").matcher(text);
        while (objects.find()) {
            int start = objects.end();
            int end = text.indexOf("endobj", start);
            int at = start + (end - start) / 2;
            if (at >= contents.start() && at < contents.end()) {
                at = start + 3;
            }
            var bytes = signed.pdf().clone();
            bytes[at] ^= 1;
            flipped++;
            if (accepted(bytes)) {
                undetected.add(objects.group(1) + " at " + at);
            }
        }

        assertThat(flipped).isGreaterThan(20);
        assertThat(undetected).isEmpty();
    }

    /** Whether a reader would take the document for signed and whole. */
    private static boolean accepted(byte[] pdf) {
        try {
            var findings = CHECK.of(pdf);
            return !findings.isEmpty() && findings.stream().allMatch(SignatureCheck.Finding::intact);
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    @Test
    void a_flipped_byte_of_the_page_is_told_as_a_hash_failure() {
        var bytes = signed.pdf().clone();
        int page = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        bytes[page + 1] ^= 0x20;

        var finding = CHECK.of(bytes).get(0);

        assertThat(finding.intact()).isFalse();
        assertThat(finding.indication() + " " + finding.ground()).isEqualTo("TOTAL_FAILED HASH_FAILURE");
    }

    @Test
    void anything_added_after_the_signature_is_told() throws Exception {
        var findings = CHECK.of(withAnAddedNote(signed.pdf()));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).indication() + " " + findings.get(0).ground())
                .isEqualTo("TOTAL_FAILED FORMAT_FAILURE");
        assertThat(CHECK.of(signed.pdf()).get(0).indication()).isEqualTo("TOTAL_PASSED");
    }

    private static byte[] withAnAddedNote(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(0);
            var note = new PDAnnotationText();
            note.setContents("Жоқ");
            note.setRectangle(new PDRectangle(10, 10, 50, 50));
            var annotations = new ArrayList<>(page.getAnnotations());
            annotations.add(note);
            page.setAnnotations(annotations);
            page.getCOSObject().setNeedToBeUpdated(true);
            var out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_paper_signed_by_another_is_not_the_institutes() throws Exception {
        var elsewhere = new SigningFixture();
        var other = elsewhere.keystore(
                Files.createDirectory(folder.resolve("other")), elsewhere.identity("Балаларды ерте дамыту институты"));

        var forged = SigningFixture.signer(other, Optional.empty()).sign(paper, Optional.empty());

        var finding = CHECK.of(forged.pdf()).get(0);
        assertThat(forged.keyId()).isNotEqualTo(signed.keyId());
        assertThat(finding.indication() + " " + finding.ground()).isEqualTo("INDETERMINATE NO_CERTIFICATE_CHAIN_FOUND");
    }

    @Test
    void a_replaced_key_counts_from_the_next_document() throws Exception {
        var place = Files.createDirectory(folder.resolve("rotated"));
        var file = FIXTURE.keystore(place, FIXTURE.identity("Ескі кілт"));
        var signer = SigningFixture.signer(file, Optional.empty());
        var before = signer.sign(paper, Optional.empty());
        FIXTURE.keystore(place, FIXTURE.identity("Жаңа кілт"));
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));

        var after = signer.sign(paper, Optional.empty());

        assertThat(after.keyId()).isNotEqualTo(before.keyId());
        assertThat(CHECK.of(after.pdf())
                        .get(0)
                        .signature()
                        .getSigningCertificate()
                        .getCommonName())
                .isEqualTo("Жаңа кілт");
    }

    @Test
    void a_wrong_password_is_tried_once_and_never_told() throws Exception {
        var place = Files.createDirectory(folder.resolve("locked"));
        var file = FIXTURE.keystore(place, INSTITUTE);
        Files.writeString(SigningFixture.password(file), "not-the-password");
        var signer = SigningFixture.signer(file, Optional.empty());

        assertThatThrownBy(() -> signer.sign(paper, Optional.empty()))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining("not-the-password");
        assertThatThrownBy(() -> signer.sign(paper, Optional.empty()))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("have not changed since");
        Files.writeString(SigningFixture.password(file), SigningFixture.PASSWORD);
        Files.setLastModifiedTime(SigningFixture.password(file), FileTime.fromMillis(0));
        assertThat(signer.sign(paper, Optional.empty()).keyId()).isEqualTo(signed.keyId());
    }
}
