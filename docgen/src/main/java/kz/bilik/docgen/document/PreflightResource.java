package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Quotas;
import kz.bilik.docgen.problem.Problems;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** Whether data could be printed, told without a document: every letter, every field that does not fit, every picture, all at once. */
@Path("preflight/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PreflightResource {

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private DataGate gate;

    @Inject
    private RenderSlots slots;

    @Inject
    private Caller caller;

    @Inject
    private Quotas quotas;

    @POST
    public byte[] check(
            @PathParam("id") String id,
            @QueryParam("lang") @DefaultValue("kk") String lang,
            @QueryParam("version") Integer version,
            @QueryParam("asOf") String asOf,
            InputStream body)
            throws IOException {
        var running = catalog.find(id).orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
        caller.needs(running.scope());
        var template = Versions.asked(catalog, running, version, asOf);
        var language = Languages.asked(lang);
        return gate.take(body, template.bytes(), data -> check(template, language, data));
    }

    private byte[] check(Template template, Language language, JsonNode data) {
        quotas.document(caller.client());
        try {
            slots.render(template.id(), () -> maker.make(template, language, data, Finish.PLAIN));
            return verdict(List.of());
        } catch (RequestRefused refused) {
            if (refused.refusal() != Refusal.UNPROCESSABLE) {
                throw refused;
            }
            return verdict(refused.violations());
        }
    }

    private static byte[] verdict(List<Violation> violations) {
        var verdict = JsonNodeFactory.instance.objectNode().put("printable", violations.isEmpty());
        Problems.list(violations, verdict.putArray("violations"));
        return verdict.toString().getBytes(StandardCharsets.UTF_8);
    }
}
