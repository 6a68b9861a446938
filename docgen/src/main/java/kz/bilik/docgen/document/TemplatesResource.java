package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.Template;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.wording.Language;

/** What documents there are and what data each needs. */
@Path("templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TemplatesResource {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private Previews previews;

    @Inject
    private Calibration calibration;

    @Inject
    private RenderSlots slots;

    @GET
    public byte[] all() {
        var list = JSON.arrayNode();
        catalog.all().forEach(template -> list.add(described(template)));
        return bytes(list);
    }

    @GET
    @Path("{id}")
    public byte[] one(@PathParam("id") String id) {
        return bytes(described(template(id)));
    }

    @GET
    @Path("{id}/schema")
    @Produces("application/schema+json")
    public byte[] schema(@PathParam("id") String id) {
        return bytes(template(id).schema());
    }

    @GET
    @Path("{id}/sample")
    public byte[] sample(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("kk") String lang) {
        return bytes(template(id).sample(Languages.asked(lang)));
    }

    @GET
    @Path("{id}/preview")
    @Produces("image/png")
    public byte[] preview(@PathParam("id") String id, @QueryParam("lang") @DefaultValue("kk") String lang) {
        return previews.of(template(id), Languages.asked(lang));
    }

    @GET
    @Path("{id}/calibration")
    @Produces("application/pdf")
    public Response calibration(
            @PathParam("id") String id, @QueryParam("offsetX") String offsetX, @QueryParam("offsetY") String offsetY) {
        var template = template(id);
        var page = slots.render("calibration", () -> calibration.page(template, offsetX, offsetY));
        return Answers.pdf(new Made(page, Optional.empty()));
    }

    private Template template(String id) {
        return catalog.find(id).orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND));
    }

    private ObjectNode described(Template template) {
        var description = JSON.objectNode();
        description.put("id", template.id());
        description.put("version", template.version());
        description.put("scope", template.scope());
        description.put("maxBytes", template.bytes());
        var versions = catalog.versions(template.id());
        versions.stream()
                .filter(version -> version.version() == template.version())
                .forEach(version ->
                        description.put("deployedAt", version.deployedAt().toString()));
        var deployed = description.putArray("versions");
        versions.forEach(version -> deployed.addObject()
                .put("version", version.version())
                .put("deployedAt", version.deployedAt().toString())
                .put("sha256", version.sha256()));
        var languages = description.putArray("languages");
        var titles = description.putObject("title");
        for (var language : Language.values()) {
            languages.add(language.tag());
            titles.put(language.tag(), maker.name(template, language));
        }
        return description;
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
