package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.input.BoundedBody;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.manifest.ManifestKey;
import kz.bilik.docgen.manifest.RenderManifest;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.signature.SignatureInspector;
import kz.bilik.docgen.signature.SignatureVerdict;
import kz.bilik.docgen.template.Languages;

/**
 * Signs a document that was made before. Only a document of our own is signed: its manifest must carry our proof and name its hash, so a key
 * of the institute never comes under a foreign or a changed file.
 */
@Path("signatures")
@RequestScoped
@Consumes("application/pdf")
public class SignaturesResource {

    private static final Logger LOG = Logger.getLogger(SignaturesResource.class.getName());
    private static final String MANIFEST = "Bilik-Render-Manifest";

    @Inject
    private Manifests manifests;

    @Inject
    private ManifestKey key;

    @Inject
    private DocumentSigning signing;

    @Inject
    private SignatureInspector inspector;

    @Inject
    private RenderSlots slots;

    @Inject
    private Caller caller;

    @POST
    @Produces("application/pdf")
    public Response sign(
            InputStream body, @HeaderParam(MANIFEST) String token, @QueryParam("signature") String signature)
            throws IOException {
        caller.needsByName(Client.SIGN);
        if (!key.present()) {
            throw refused(Refusal.NOT_CONFIGURED, "manifest-key-off");
        }
        var manifest = RenderManifest.fromToken(token, "");
        caller.needs(manifest.template());
        var pdf = BoundedBody.readPdf(body);
        if (!key.wrote(manifest) || !manifest.pdf().equals(Sha256.hex(pdf))) {
            throw refused(Refusal.UNPROCESSABLE, "pdf-not-ours");
        }
        if (manifest.draft()) {
            throw refused(Refusal.UNPROCESSABLE, "draft-not-signed");
        }
        var template = manifests.template(manifest);
        var document = new RenderedDocument(template.id(), template.version(), template.id(), pdf, Sha256.of(pdf));
        return Answers.pdf(new Made(document, Optional.of(manifest))
                .signed(signing.sign(pdf, template, Languages.asked(manifest.lang()), signature, caller.owner())));
    }

    /** What anybody who received a paper wants to know; the paper itself is not kept. */
    @POST
    @Path("verify")
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] verify(InputStream body) throws IOException {
        caller.needs(Client.VERIFY);
        var pdf = BoundedBody.readPdf(body);
        var verdict = slots.render("signature", () -> inspector.inspect(pdf));
        LOG.info(() -> "signature_verified owner=" + caller.owner() + " document=" + Sha256.hex(pdf) + " verdict="
                + verdict.verdict());
        return json(pdf, verdict);
    }

    private static byte[] json(byte[] pdf, SignatureVerdict verdict) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("verdict", verdict.verdict().name())
                .put("document", Sha256.hex(pdf));
        var list = json.putArray("signatures");
        for (var found : verdict.signatures()) {
            var signature = list.addObject()
                    .put("key", found.keyId())
                    .put("keyStatus", found.keyStatus().name())
                    .put("signer", found.signer())
                    .put("intact", found.intact())
                    .put("coversAll", found.coversAll());
            found.claimedAt().ifPresent(time -> signature.put("claimedAt", time.toString()));
            found.stampedAt().ifPresent(time -> signature.put("stampedAt", time.toString()));
        }
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static RequestRefused refused(Refusal refusal, String code) {
        return new RequestRefused(refusal, List.of(new Violation("", code)));
    }
}
