package kz.bilik.docgen.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.Press;
import kz.bilik.docgen.VeraPdf;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * The key of a PKCS#11 device signs without ever leaving it. The device is SoftHSM2, which {@code ./test} installs; its configuration is
 * named to the tests' JVM by the build.
 */
class SecureDeviceTest {

    private static final List<Path> LIBRARIES = List.of(
            Path.of("/usr/lib/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"),
            Path.of("/usr/lib64/softhsm/libsofthsm2.so"));
    private static final String PIN = "120326";
    private static final SigningFixture FIXTURE = new SigningFixture();
    private static final SigningFixture.Identity INSTITUTE = FIXTURE.identity("Балаларды ерте дамыту институты");
    private static final SignatureCheck CHECK = new SignatureCheck(INSTITUTE.certificate());

    @TempDir
    private static Path folder;

    private static Path library;

    @BeforeAll
    static void putTheKeyIntoTheDevice() throws Exception {
        library = LIBRARIES.stream().filter(Files::exists).findFirst().orElseThrow();
        var configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(configuration.getParent());
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                configuration,
                "directories.tokendir = " + folder.resolve("tokens").toAbsolutePath()
                        + "\nobjectstore.backend = file\nlog.level = ERROR\n");
        initialise();
        var provider = Security.getProvider("SunPKCS11")
                .configure("--name=Import\nlibrary=" + library + "\nslotListIndex=0\n"
                        + "attributes(*,CKO_PRIVATE_KEY,*) = { CKA_SENSITIVE = true CKA_EXTRACTABLE = false }\n");
        var store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        store.setKeyEntry(
                "institute", INSTITUTE.key(), null, new Certificate[] {INSTITUTE.certificate(), FIXTURE.authority()});
        assertThat(store.getKey("institute", null).getEncoded()).isNull();
    }

    private static void initialise() throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        "institute",
                        "--so-pin",
                        "43214321",
                        "--pin",
                        PIN))
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }

    @Test
    void signs_with_the_key_in_the_device_also_side_by_side() throws Exception {
        var signer = SigningFixture.signer(place(PIN));
        var paper = Press.pdf("reference", Language.KK, DataFixture.aReference().data());

        var signed = new ArrayList<SignedPdf>();
        signed.add(signer.sign(paper, Optional.empty()));
        signed.addAll(IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> sign(signer, paper))
                .toList());

        for (var pdf : signed) {
            assertThat(CHECK.of(pdf.pdf()).get(0).indication()).isEqualTo("TOTAL_PASSED");
            assertThat(pdf.keyId()).isEqualTo(Sha256.hex(INSTITUTE.certificate().getEncoded()));
        }
        assertThat(VeraPdf.failedRules(signed.get(0).pdf(), PDFAFlavour.PDFA_2_A))
                .isEmpty();
    }

    private static SignedPdf sign(PadesSigner signer, byte[] paper) {
        try {
            return signer.sign(paper, Optional.empty());
        } catch (SigningFailed e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_library_that_is_none_is_told() throws Exception {
        var paper = Press.pdf("reference", Language.KK, DataFixture.aReference().data());
        var nothing = Files.writeString(folder.resolve("nothing.so"), "no library");
        var place = place(PIN);

        assertThatThrownBy(() -> SigningFixture.signer(
                                new SigningKeys.Place(nothing, true, 0, place.passwordFile(), Optional.empty()))
                        .sign(paper, Optional.empty()))
                .isInstanceOf(SigningFailed.class)
                .hasMessageContaining("cannot be opened")
                .hasMessageNotContaining(PIN);
    }

    private static SigningKeys.Place place(String pin) throws IOException {
        var file = Files.writeString(folder.resolve("pin-" + pin.length() + pin.charAt(0)), pin);
        return new SigningKeys.Place(library, true, 0, file, Optional.empty());
    }
}
