package kz.bilik.docgen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.signature.SignatureVerdict.KeyStatus;
import kz.bilik.docgen.signature.SignatureVerdict.Verdict;
import kz.bilik.docgen.wording.Language;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service itself says of a signed paper that somebody brings back. */
class SignatureInspectorTest {

    private static final SigningFixture FIXTURE = new SigningFixture();

    private final SigningFixture.Identity first = FIXTURE.identity("Балаларды ерте дамыту институты");
    private final SigningFixture.Identity second = FIXTURE.identity("Балаларды ерте дамыту институты");

    @TempDir
    private Path folder;

    private Path certificates;
    private Path keystore;
    private PadesSigner signer;
    private SignatureInspector inspector;

    @BeforeEach
    void signs_with_the_first_key() throws Exception {
        certificates = Files.createDirectories(folder.resolve("certificates").resolve("withdrawn"))
                .getParent();
        keystore = FIXTURE.keystore(folder, first);
        signer = SigningFixture.signer(keystore, Optional.empty());
        inspector = new SignatureInspector(new KnownKeys(signer, Optional.of(certificates.toString())));
    }

    @Test
    void a_paper_signed_by_the_key_in_use_is_genuine() throws Exception {
        var verdict = inspector.inspect(signed());

        assertThat(verdict.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(verdict.signatures()).singleElement().satisfies(found -> {
            assertThat(found.keyId()).isEqualTo(signer.keyId().orElseThrow());
            assertThat(found.keyStatus()).isEqualTo(KeyStatus.CURRENT);
            assertThat(found.signer()).isEqualTo("Балаларды ерте дамыту институты");
            assertThat(found.claimedAt().orElseThrow()).isEqualTo("2026-12-01T04:30:00Z");
            assertThat(found.stampedAt()).isEmpty();
        });
    }

    @Test
    void a_time_stamp_is_told() throws Exception {
        var stamps = FIXTURE.stampService();
        try {
            var stamped = SigningFixture.signer(
                            keystore,
                            Optional.of(
                                    "http://127.0.0.1:" + stamps.getAddress().getPort() + "/"))
                    .sign(paper(), Optional.empty())
                    .pdf();

            assertThat(inspector.inspect(stamped).signatures().get(0).stampedAt())
                    .contains(java.time.Instant.parse("2026-12-01T04:30:00Z"));
        } finally {
            stamps.stop(0);
        }
    }

    @Test
    void an_earlier_key_is_known_by_its_certificate_and_a_lost_one_vouches_for_nothing() throws Exception {
        var paper = signed();
        FIXTURE.keystore(folder, second);
        Files.setLastModifiedTime(keystore, java.nio.file.attribute.FileTime.fromMillis(1_000_000));

        assertThat(inspector.inspect(paper).verdict()).isEqualTo(Verdict.UNKNOWN_KEY);
        var certificate = write(certificates.resolve("2026.cer"), first.certificate());
        assertThat(inspector.inspect(paper).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(inspector.inspect(paper).signatures().get(0).keyStatus()).isEqualTo(KeyStatus.FORMER);
        Files.move(certificate, certificates.resolve("withdrawn").resolve("2026.cer"));
        assertThat(inspector.inspect(paper).verdict()).isEqualTo(Verdict.WITHDRAWN_KEY);
        assertThat(inspector.inspect(signed()).verdict()).isEqualTo(Verdict.GENUINE);
    }

    @Test
    void a_key_that_is_in_use_and_withdrawn_vouches_for_nothing() throws Exception {
        write(certificates.resolve("withdrawn").resolve("lost.cer"), first.certificate());

        assertThat(inspector.inspect(signed()).verdict()).isEqualTo(Verdict.WITHDRAWN_KEY);
    }

    @Test
    void whatever_byte_is_flipped_it_is_changed_or_no_longer_a_signed_paper() throws Exception {
        var signed = signed();
        var verdicts = new java.util.TreeSet<Verdict>();

        int place = new String(signed, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/Contents <3082");
        int certificates = place + 20;
        int padding = certificates + 15_000;
        for (int at = 20; at < signed.length; at += signed.length / 60) {
            if (at > certificates && at < padding) {
                continue;
            }
            var flipped = signed.clone();
            flipped[at] ^= 1;
            verdicts.add(verdict(flipped));
        }

        assertThat(verdicts).contains(Verdict.CHANGED).doesNotContain(Verdict.GENUINE);
    }

    @Test
    void what_is_added_after_the_signature_is_a_change() throws Exception {
        var signed = signed();
        var added = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(signed)) {
            document.getDocumentInformation().setTitle("Басқа атау");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(added);
        }
        var longer = java.util.Arrays.copyOf(signed, signed.length + 1);
        longer[signed.length] = '\n';

        assertThat(verdict(added.toByteArray())).isEqualTo(Verdict.CHANGED);
        assertThat(verdict(longer)).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void a_paper_without_a_signature_and_a_file_that_is_none_are_told_apart() {
        assertThat(inspector.inspect(paper())).isEqualTo(new SignatureVerdict(Verdict.UNSIGNED, List.of()));
        for (var body : List.of("", "%PDF-", "%PDF-1.7\nnothing", "<html>")) {
            assertThat(catchThrowableOfType(
                                    RequestRefused.class,
                                    () -> inspector.inspect(body.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                            .violations())
                    .containsExactly(new Violation("", "pdf-unreadable"));
        }
    }

    private Verdict verdict(byte[] pdf) {
        try {
            return inspector.inspect(pdf).verdict();
        } catch (RequestRefused unreadable) {
            return Verdict.UNSIGNED;
        }
    }

    private byte[] signed() throws SigningFailed {
        return signer.sign(paper(), Optional.empty()).pdf();
    }

    private static byte[] paper() {
        return Press.pdf("reference", Language.KK, DataFixture.aReference().data());
    }

    private static Path write(Path file, X509Certificate certificate) throws Exception {
        return Files.write(file, certificate.getEncoded());
    }
}
