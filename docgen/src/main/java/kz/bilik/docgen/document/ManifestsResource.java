package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.manifest.RenderManifest;

/** Documents that were made once, made again to see that they are the same. */
@Path("render-manifests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ManifestsResource {

    private static final Logger LOG = Logger.getLogger(ManifestsResource.class.getName());

    /** The data of the longest document and their manifest. */
    private static final int LIMIT = 9 * 1024 * 1024;

    @Inject
    private Manifests manifests;

    @Inject
    private DataGate gate;

    @Inject
    private RenderSlots slots;

    @Inject
    private Caller caller;

    @POST
    @Path("verify")
    public byte[] verify(InputStream body) throws IOException {
        return gate.take(body, LIMIT, this::verified);
    }

    private byte[] verified(JsonNode json) {
        var manifest = RenderManifest.of(json.path("manifest"), "/manifest");
        caller.needs(manifest.template());
        var template = manifests.template(manifest);
        var comparison = slots.render("manifest", () -> manifests.compare(manifest, template, json.path("data")));
        LOG.info(() -> "manifest_verified template=" + template.id() + " version=" + template.version() + " owner="
                + caller.owner() + " identical=" + comparison.identical());
        return json(comparison);
    }

    private static byte[] json(Manifests.Comparison comparison) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("identical", comparison.identical())
                .put("expectedSha256", comparison.expectedSha256())
                .put("actualSha256", comparison.actualSha256());
        comparison.authentic().ifPresent(authentic -> json.put("authentic", authentic));
        var differences = json.putArray("differences");
        comparison
                .differences()
                .forEach(difference -> differences
                        .addObject()
                        .put("what", difference.what())
                        .put("recorded", difference.recorded())
                        .put("now", difference.now()));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
