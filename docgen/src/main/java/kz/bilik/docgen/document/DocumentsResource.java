package kz.bilik.docgen.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents, one at a time. */
@Path("documents/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

    private static final Logger LOG = Logger.getLogger(DocumentsResource.class.getName());

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private RenderSlots slots;

    @Inject
    private Caller caller;

    @PathParam("id")
    private String id;

    @QueryParam("lang")
    @DefaultValue("kk")
    private String lang;

    @POST
    @Produces("application/pdf")
    @Operation(summary = "The document as PDF; with draft=true marked as a draft")
    public Response pdf(InputStream body, @QueryParam("draft") boolean draft) throws IOException {
        var document = make(body, draft);
        return Answers.pdf(document);
    }

    @POST
    @Produces("image/png;qs=0.5")
    @Operation(summary = "A page of the document as a picture, marked as a draft")
    public Response picture(InputStream body, @QueryParam("page") @DefaultValue("1") int page) throws IOException {
        var document = make(body, true);
        return Answers.png(slots.render(() -> PagePicture.of(document, page)));
    }

    private RenderedDocument make(InputStream body, boolean draft) throws IOException {
        var template = template();
        var language = Languages.asked(lang);
        var data = StrictJson.parse(Body.read(body));
        var document = slots.render(() -> maker.make(template, language, data, draft));
        log(template, language, draft, document);
        return document;
    }

    private Template template() {
        var template = catalog.find(id).orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
        caller.needs(template.scope());
        return template;
    }

    private void log(Template template, Language language, boolean draft, RenderedDocument document) {
        LOG.info(() -> "document_made template=" + template.id() + " lang=" + language.tag() + " draft=" + draft
                + " owner=" + caller.owner() + " bytes=" + document.pdf().length);
    }
}
