package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.input.CanonicalJson;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.manifest.ManifestKey;
import kz.bilik.docgen.manifest.RenderManifest;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Writes down what a document was made of, and makes it again from that. */
@ApplicationScoped
public class Manifests {

    /** Something that is not as it was when the document was made. */
    public record Difference(String what, String recorded, String now) {}

    /**
     * What came of making a document again.
     *
     * @param authentic whether this service wrote the manifest; empty where it has no key to know by
     */
    public record Comparison(
            boolean identical,
            String expectedSha256,
            String actualSha256,
            Optional<Boolean> authentic,
            List<Difference> differences) {}

    private TemplateCatalog catalog;
    private DocumentMaker maker;
    private ManifestKey key;

    protected Manifests() {}

    @Inject
    public Manifests(TemplateCatalog catalog, DocumentMaker maker, ManifestKey key) {
        this.catalog = catalog;
        this.maker = maker;
        this.key = key;
    }

    public RenderManifest of(
            Template template, Language language, JsonNode data, Finish finish, RenderedDocument document) {
        return key.proved(unproved(template, language, data, finish, Sha256.hex(document.pdf())));
    }

    private RenderManifest unproved(Template template, Language language, JsonNode data, Finish finish, String pdf) {
        var engine = maker.engine();
        return new RenderManifest(
                template.id(),
                template.version(),
                template.releasedContents(),
                template.labels(),
                language.tag(),
                finish.draft(),
                finish.withData(),
                Sha256.hex(CanonicalJson.bytes(data)),
                engine.fonts(),
                engine.fingerprint(),
                engine.fop(),
                engine.java(),
                pdf,
                Optional.empty());
    }

    /** The version of the template that the manifest is about, with the words it was made with. */
    public Template template(RenderManifest manifest) {
        return catalog.recorded(manifest.template(), manifest.version(), manifest.labels())
                .orElseThrow(() -> new RequestRefused(
                        Refusal.UNPROCESSABLE,
                        List.of(new Violation("/manifest/version", "version-unknown", "number", manifest.version()))));
    }

    public Comparison compare(RenderManifest recorded, Template template, JsonNode data) {
        var language = Language.tagged(recorded.lang())
                .orElseThrow(() -> new RequestRefused(
                        Refusal.UNPROCESSABLE, List.of(new Violation("/manifest/lang", "language-unknown"))));
        var finish = Finish.of(recorded.draft()).withData(recorded.withData());
        var document = maker.make(template, language, data, finish);
        var now = unproved(template, language, data, finish, Sha256.hex(document.pdf()));
        var differences = new ArrayList<Difference>();
        difference("contents", recorded.contents(), now.contents(), differences);
        difference("data", recorded.data(), now.data(), differences);
        difference("fonts", recorded.fonts(), now.fonts(), differences);
        difference("engine", recorded.engine(), now.engine(), differences);
        difference("fop", recorded.fop(), now.fop(), differences);
        difference("java", recorded.java(), now.java(), differences);
        return new Comparison(
                recorded.pdf().equals(now.pdf()),
                recorded.pdf(),
                now.pdf(),
                key.present() ? Optional.of(key.wrote(recorded)) : Optional.empty(),
                differences);
    }

    private static void difference(String what, String recorded, String now, List<Difference> differences) {
        if (!recorded.equals(now)) {
            differences.add(new Difference(what, recorded, now));
        }
    }
}
