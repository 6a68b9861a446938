package kz.bilik.docgen.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import kz.bilik.docgen.DataFixture;
import kz.bilik.docgen.manifest.ManifestKey;
import kz.bilik.docgen.manifest.RenderManifest;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A manifest and the data are enough to make a document again and to see whether it is the same. */
class ManifestsTest {

    private static final TemplateCatalog CATALOG = new TemplateCatalog();
    private static final DocumentMaker MAKER = new DocumentMaker(CATALOG);
    private static final Finish WITH_DATA = Finish.PLAIN.withData(true);

    private final Manifests manifests = new Manifests(CATALOG, MAKER, new ManifestKey(Optional.empty()));
    private final JsonNode data = DataFixture.aReference().data();

    @Test
    void the_same_document_is_made_from_manifest_and_data_also_of_an_earlier_version() {
        var first = CATALOG.inForce("reference", LocalDate.of(2026, 11, 23)).orElseThrow();
        var manifest =
                RenderManifest.fromToken(manifest(manifests, first, WITH_DATA).token(), "");

        var comparison = manifests.compare(manifest, manifests.template(manifest), data);

        assertThat(manifest.version()).isEqualTo(1);
        assertThat(comparison.identical()).isTrue();
        assertThat(comparison.actualSha256()).isEqualTo(manifest.pdf());
        assertThat(comparison.authentic()).isEmpty();
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void other_data_make_another_document_and_are_named() {
        var manifest = manifest(manifests, CATALOG.find("reference").orElseThrow(), Finish.PLAIN);
        var other = DataFixture.aReference().with("holder", "Басқа Адам").data();

        var comparison = manifests.compare(manifest, manifests.template(manifest), other);

        assertThat(comparison.identical()).isFalse();
        assertThat(comparison.differences()).extracting("what").containsExactly("data");
    }

    @Test
    void another_engine_is_named_whether_or_not_the_bytes_are_the_same() {
        var json = manifest(manifests, CATALOG.find("reference").orElseThrow(), Finish.PLAIN)
                .json()
                .put("engine", "0".repeat(64))
                .put("fop", "2.10");
        var manifest = RenderManifest.of(json, "");

        var comparison = manifests.compare(manifest, manifests.template(manifest), data);

        assertThat(comparison.identical()).isTrue();
        assertThat(comparison.differences()).extracting("what").containsExactly("engine", "fop");
    }

    @Test
    void a_service_with_a_key_knows_its_own_manifests(@TempDir Path folder) throws Exception {
        var file = Files.write(folder.resolve("manifest.key"), new byte[32]);
        var sealed = new Manifests(CATALOG, MAKER, new ManifestKey(Optional.of(file.toString())));
        var own = manifest(sealed, CATALOG.find("reference").orElseThrow(), Finish.PLAIN);
        var forged = RenderManifest.of(own.json().put("draft", true), "");
        var foreign = manifest(manifests, CATALOG.find("reference").orElseThrow(), Finish.PLAIN);

        assertThat(sealed.compare(own, sealed.template(own), data).authentic()).contains(true);
        assertThat(sealed.compare(forged, sealed.template(forged), data).authentic())
                .contains(false);
        assertThat(sealed.compare(foreign, sealed.template(foreign), data).authentic())
                .contains(false);
    }

    @Test
    void the_engine_is_known_by_what_it_makes() {
        assertThat(new DocumentMaker(CATALOG).engine()).isEqualTo(MAKER.engine());
        assertThat(MAKER.engine().fingerprint())
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(MAKER.engine().fonts());
    }

    @Test
    void a_manifest_that_is_none_is_refused_with_its_place() {
        ObjectNode broken = manifest(manifests, CATALOG.find("reference").orElseThrow(), Finish.PLAIN)
                .json()
                .put("pdf", "ABC");

        assertThat(refusal(() -> RenderManifest.of(broken, "/manifest"))).isEqualTo("/manifest/pdf manifest-malformed");
        assertThat(refusal(() -> RenderManifest.fromToken("%%%", "/manifest")))
                .isEqualTo("/manifest manifest-malformed");
        assertThat(refusal(() -> RenderManifest.fromToken("a".repeat(5000), "/manifest")))
                .isEqualTo("/manifest manifest-malformed");
        var future = RenderManifest.of(broken.put("pdf", "0".repeat(64)).put("version", 99), "/manifest");
        assertThat(refusal(() -> manifests.template(future))).isEqualTo("/manifest/version version-unknown");
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        var violation =
                catchThrowableOfType(RequestRefused.class, call).violations().get(0);
        return violation.path() + " " + violation.code();
    }

    private RenderManifest manifest(Manifests manifests, Template template, Finish finish) {
        var document = MAKER.make(template, Language.RU, data, finish);
        return manifests.of(template, Language.RU, data, finish, document);
    }
}
