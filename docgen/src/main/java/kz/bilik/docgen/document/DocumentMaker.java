package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;
import javax.xml.transform.Templates;
import kz.bilik.docgen.engine.Attachment;
import kz.bilik.docgen.engine.FontFace;
import kz.bilik.docgen.engine.FopEngine;
import kz.bilik.docgen.engine.LayoutFailed;
import kz.bilik.docgen.engine.RenderOrder;
import kz.bilik.docgen.input.CanonicalJson;
import kz.bilik.docgen.input.PrintableText;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Contents;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Composer;
import kz.bilik.docgen.wording.LabelFault;
import kz.bilik.docgen.wording.Language;

/** Makes a document of data: checks them against the schema and the fonts, says them in words, has them laid out. */
@ApplicationScoped
public class DocumentMaker {

    private static final Logger LOG = Logger.getLogger(DocumentMaker.class.getName());

    /** What is prepared once for a template. */
    private record Press(SchemaCheck schema, AgreementCheck agreement, Composer composer, Templates stylesheet) {}

    /**
     * What decides the bytes of a document beside its template and its data.
     *
     * @param fingerprint the same where the same bytes are made
     */
    public record Engine(String fingerprint, String fonts, String fop, String java) {}

    private final Map<Contents, Press> presses = new ConcurrentHashMap<>();
    private FopEngine engine;
    private PrintableText printable;
    private List<LabelFault> labelFaults;
    private volatile Engine described;

    protected DocumentMaker() {}

    @Inject
    public DocumentMaker(TemplateCatalog catalog) {
        engine = new FopEngine();
        printable = new PrintableText(engine::canDraw);
        labelFaults = catalog.takeLabelsIntoUse(engine::canDraw);
        if (labelFaults.isEmpty()) {
            catalog.all().forEach(this::press);
        } else {
            labelFaults.forEach(fault -> LOG.severe(() -> "label_file_refused " + fault));
        }
    }

    /** What is prepared for a version of a template, when it is first asked for; the running versions are from the start. */
    private Press press(Template template) {
        if (!labelFaults.isEmpty()) {
            throw new RequestRefused(
                    Refusal.UNAVAILABLE,
                    labelFaults.stream()
                            .map(fault -> new Violation("", "label-file-refused", fault.toString()))
                            .toList());
        }
        return presses.computeIfAbsent(
                template.contents(),
                contents -> new Press(
                        new SchemaCheck(template.schema()),
                        new AgreementCheck(template.schema()),
                        new Composer(contents, template.id(), template.schema()),
                        engine.compile(contents, "documents/" + template.id() + ".xsl")));
    }

    /** What the documents of this service are laid out with. */
    public Engine engine() {
        var known = described;
        if (known == null) {
            known = new Engine(
                    Sha256.hex((engine.fingerprint() + Composer.fingerprint()).getBytes(StandardCharsets.UTF_8)),
                    engine.fontsSha256(),
                    FopEngine.VERSION,
                    System.getProperty("java.vm.version"));
            described = known;
        }
        return known;
    }

    /** What an administrator must mend in his label files before any document is made again. */
    public List<LabelFault> labelFaults() {
        return labelFaults;
    }

    /** Words of the template that tell no fact. */
    String phrase(Template template, Language language, String key) {
        return press(template).composer().phrase(language, key);
    }

    public String name(Template template, Language language) {
        return press(template).composer().name(language);
    }

    List<FontFace> fonts() {
        return engine.fonts();
    }

    public RenderedDocument make(Template template, Language language, JsonNode data, boolean draft) {
        return make(template, language, data, Finish.of(draft));
    }

    public RenderedDocument make(Template template, Language language, JsonNode data, Finish finish) {
        var press = press(template);
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
            return new RenderedDocument(template.id(), template.version(), composed.fileName(), pdf, Sha256.of(pdf));
        } catch (LayoutFailed e) {
            var blame = new Blame(data);
            throw new RequestRefused(
                    Refusal.UNPROCESSABLE,
                    e.reasons().stream().map(blame::violation).distinct().toList());
        }
    }

    private void check(Press press, JsonNode data) {
        var violations = new ArrayList<>(press.schema().violations(data));
        if (violations.isEmpty()) {
            violations.addAll(press.agreement().violations(data));
        }
        violations.addAll(printable.violations(data));
        if (!violations.isEmpty()) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, violations);
        }
    }

    private static byte[] identity(Template template, Language language, byte[] json, Finish finish) {
        var digest = Sha256.digest();
        for (var part : List.of(
                template.id(),
                String.valueOf(template.version()),
                template.contents().sha256(),
                language.tag(),
                String.valueOf(finish.draft()),
                String.valueOf(finish.withData()))) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return digest.digest(json);
    }
}
