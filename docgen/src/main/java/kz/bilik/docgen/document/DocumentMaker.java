package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.transform.Templates;
import kz.bilik.docgen.engine.Attachment;
import kz.bilik.docgen.engine.FopEngine;
import kz.bilik.docgen.engine.LayoutFailed;
import kz.bilik.docgen.engine.RenderOrder;
import kz.bilik.docgen.input.CanonicalJson;
import kz.bilik.docgen.input.PrintableText;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Composer;
import kz.bilik.docgen.wording.Language;

/** Makes a document of data: checks them against the schema and the fonts, says them in words, has them laid out. */
@ApplicationScoped
public class DocumentMaker {

    /** What is prepared once for a template. */
    private record Press(SchemaCheck schema, Composer composer, Templates stylesheet) {}

    private final Map<String, Press> presses = new HashMap<>();
    private FopEngine engine;
    private PrintableText printable;

    protected DocumentMaker() {}

    @Inject
    public DocumentMaker(TemplateCatalog catalog) {
        engine = new FopEngine();
        printable = new PrintableText(engine::canDraw);
        for (var template : catalog.all()) {
            presses.put(
                    template.id(),
                    new Press(
                            new SchemaCheck(template.schema()),
                            new Composer(template.id(), template.schema()),
                            engine.compile("documents/" + template.id() + ".xsl")));
        }
    }

    public String name(Template template, Language language) {
        return presses.get(template.id()).composer().name(language);
    }

    public RenderedDocument make(Template template, Language language, JsonNode data, boolean draft) {
        return make(template, language, data, Finish.of(draft));
    }

    public RenderedDocument make(Template template, Language language, JsonNode data, Finish finish) {
        var press = presses.get(template.id());
        check(press, data);
        var composed = press.composer().compose(data, template.sides(language));
        var date = data.at(template.date()).asText();
        var json = CanonicalJson.bytes(data);
        var order = new RenderOrder(
                press.stylesheet(),
                target -> Composer.write(composed, date, finish.draft(), target),
                LocalDate.parse(date),
                identity(template, language, json, finish),
                template.address().map(address -> data.at(address).asText()),
                finish.draft() ? Optional.of(composed.draftWord()) : Optional.empty(),
                finish.withData()
                        ? Optional.of(new Attachment(template.id() + ".json", composed.title(), json))
                        : Optional.empty());
        try {
            var pdf = engine.render(order);
            return new RenderedDocument(
                    template.id(), template.version(), composed.fileName(), pdf, sha256().digest(pdf));
        } catch (LayoutFailed e) {
            throw new RequestRefused(
                    Refusal.UNPROCESSABLE,
                    e.reasons().stream()
                            .map(reason -> new Violation("", reason.code(), reason.message()))
                            .toList());
        }
    }

    private void check(Press press, JsonNode data) {
        var violations = press.schema().violations(data);
        if (violations.isEmpty()) {
            violations = printable.violations(data);
        }
        if (!violations.isEmpty()) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, violations);
        }
    }

    private static byte[] identity(Template template, Language language, byte[] json, Finish finish) {
        var digest = sha256();
        for (var part : List.of(
                template.id(),
                String.valueOf(template.version()),
                language.tag(),
                String.valueOf(finish.draft()),
                String.valueOf(finish.withData()))) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest(json);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
