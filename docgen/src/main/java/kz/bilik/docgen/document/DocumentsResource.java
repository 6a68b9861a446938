package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.access.Quotas;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.repeat.Once;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Documents, one at a time. */
@Path("documents/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentsResource {

    private static final Logger LOG = Logger.getLogger(DocumentsResource.class.getName());

    private static final Variant PICTURE = new Variant(MediaType.valueOf("image/png"), (String) null, null);
    private static final List<Variant> VARIANTS =
            List.of(new Variant(MediaType.valueOf("application/pdf"), (String) null, null), PICTURE);

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private Manifests manifests;

    @Inject
    private DocumentSigning signing;

    @Inject
    private DataGate gate;

    @Inject
    private RenderSlots slots;

    @Inject
    private Caller caller;

    @Inject
    private Quotas quotas;

    @PathParam("id")
    private String id;

    @QueryParam("lang")
    @DefaultValue("kk")
    private String lang;

    @QueryParam("version")
    private Integer version;

    @QueryParam("asOf")
    private String asOf;

    @QueryParam("variant")
    private String variant;

    @QueryParam("offsetX")
    private String offsetX;

    @QueryParam("offsetY")
    private String offsetY;

    @POST
    @Once
    @Produces({"application/pdf", "image/png"})
    public Response make(
            @Context Request request,
            InputStream body,
            @QueryParam("draft") boolean draft,
            @QueryParam("attach") String attach,
            @QueryParam("manifest") boolean manifest,
            @QueryParam("sign") boolean sign,
            @QueryParam("signature") String signature,
            @QueryParam("page") @DefaultValue("1") int page)
            throws IOException {
        if (request.selectVariant(VARIANTS).equals(PICTURE)) {
            var document = make(body, Finish.DRAFT, false, Optional.empty()).document();
            return Answers.png(slots.render("picture", () -> PagePicture.of(document, page)));
        }
        var finish = Finish.of(draft).withData(attached(attach));
        return Answers.pdf(
                make(body, finish, manifest, sign ? Optional.of(signing(draft, signature)) : Optional.empty()));
    }

    private Signing signing(boolean draft, String signature) {
        caller.needsByName(Client.SIGN);
        if (draft) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "draft-not-signed")));
        }
        return (made, template, language) ->
                made.signed(signing.sign(made.document().pdf(), template, language, signature, caller.owner()));
    }

    /** What is done with a document that is to be signed. */
    private interface Signing {
        Made sign(Made made, Template template, Language language);
    }

    private static boolean attached(String attach) {
        if (attach != null && !attach.equals("data")) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "attach-unknown")));
        }
        return attach != null;
    }

    private Made make(InputStream body, Finish finish, boolean manifest, Optional<Signing> step) throws IOException {
        var template = template();
        var language = Languages.asked(lang);
        return gate.take(
                body,
                template.bytes(),
                data -> make(
                        template, language, Overlay.over(data, variant, offsetX, offsetY), finish, manifest, step));
    }

    private Made make(
            Template template,
            Language language,
            JsonNode data,
            Finish finish,
            boolean manifest,
            Optional<Signing> step) {
        var taken = quotas.document(caller.client());
        try {
            var made = slots.render(template.id(), () -> {
                var document = maker.make(template, language, data, finish);
                return new Made(
                        document,
                        manifest
                                ? Optional.of(manifests.of(template, language, data, finish, document))
                                : Optional.empty());
            });
            log(template, language, finish, made.document());
            return step.map(last -> last.sign(made, template, language)).orElse(made);
        } catch (RequestRefused refused) {
            taken.giveBack();
            throw refused;
        }
    }

    private Template template() {
        var template = catalog.find(id).orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
        caller.needs(template.scope());
        return Versions.asked(catalog, template, version, asOf);
    }

    private void log(Template template, Language language, Finish finish, RenderedDocument document) {
        LOG.info(() -> "document_made template=" + template.id() + " lang=" + language.tag() + " draft="
                + finish.draft() + " owner=" + caller.owner() + " bytes=" + document.pdf().length);
    }
}
