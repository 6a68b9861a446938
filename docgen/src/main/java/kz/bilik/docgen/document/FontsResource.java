package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;

/** The fonts that documents are set in: a client may ask, before it sends names, whether every letter can be drawn in every weight. */
@Path("fonts")
@RequestScoped
public class FontsResource {

    private static final String KAZAKH = "ӘҒҚҢӨҰҮҺІәғқңөұүһі";

    @Inject
    private DocumentMaker maker;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] all(@QueryParam("letters") @DefaultValue(KAZAKH) String letters) {
        var list = JsonNodeFactory.instance.arrayNode();
        for (var face : maker.fonts()) {
            list.addObject()
                    .put("id", face.id())
                    .put("family", face.family())
                    .put("weight", face.weight())
                    .put("style", face.style())
                    .put("missing", face.missing(letters));
        }
        return list.toString().getBytes(StandardCharsets.UTF_8);
    }

    @GET
    @Path("{id}")
    @Produces("font/ttf")
    public byte[] file(@PathParam("id") String id) {
        return maker.fonts().stream()
                .filter(face -> face.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RequestRefused(Refusal.NOT_FOUND))
                .file();
    }
}
