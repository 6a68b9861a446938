package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** The page by which a printer is measured before it prints a template's documents on pre-printed blanks. */
@ApplicationScoped
public class Calibration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private TemplateCatalog catalog;
    private DocumentMaker maker;

    protected Calibration() {}

    @Inject
    public Calibration(TemplateCatalog catalog, DocumentMaker maker) {
        this.catalog = catalog;
        this.maker = maker;
    }

    /** The page of today with the marks shifted by the offsets, so that offsets can be tried. */
    RenderedDocument page(Template template, String offsetX, String offsetY) {
        return page(template, offsetX, offsetY, LocalDate.now(ZONE));
    }

    RenderedDocument page(Template template, String offsetX, String offsetY, LocalDate day) {
        var sheet = template.overlaySheet().orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
        var violations = new ArrayList<Violation>();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("printedOn", day.toString())
                .put("sheet", sheet)
                .<ObjectNode>set("offsetX", Overlay.millimetres("offsetX", offsetX, violations))
                .<ObjectNode>set("offsetY", Overlay.millimetres("offsetY", offsetY, violations));
        if (!violations.isEmpty()) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, violations);
        }
        var names = data.putObject("document");
        for (var language : Language.values()) {
            names.put(language.tag(), maker.name(template, language));
        }
        var page = catalog.find("calibration").orElseThrow();
        return maker.make(page, Language.KK, data, Finish.PLAIN);
    }
}
