package kz.bilik.docgen.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.input.BoundedBody;
import kz.bilik.docgen.input.Sha256;
import kz.bilik.docgen.manifest.ManifestKey;
import kz.bilik.docgen.manifest.RenderManifest;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.signature.Signatures;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.TemplateCatalog;

/**
 * Signs a document that was made before. Only a document of our own is signed: its manifest must carry our proof and name its hash, so a key
 * of the institute never comes under a foreign or a changed file.
 */
@Path("signatures")
@RequestScoped
@Consumes("application/pdf")
public class SignaturesResource {

    private static final String MANIFEST = "Bilik-Render-Manifest";

    @Inject
    private Manifests manifests;

    @Inject
    private ManifestKey key;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private Signatures signatures;

    @Inject
    private Caller caller;

    @POST
    @Produces("application/pdf")
    public Response sign(
            InputStream body, @HeaderParam(MANIFEST) String token, @QueryParam("signature") String signature)
            throws IOException {
        caller.needsByName(Client.SIGN);
        if (!key.present()) {
            throw refused(
                    Refusal.NOT_CONFIGURED, "manifest-key-off", "This service has no key to know its documents by");
        }
        var manifest = RenderManifest.fromToken(token, "");
        caller.needs(manifest.template());
        var pdf = BoundedBody.readPdf(body);
        if (!key.wrote(manifest) || !manifest.pdf().equals(Sha256.hex(pdf))) {
            throw refused(Refusal.UNPROCESSABLE, "pdf-not-ours", "The PDF is not the one the manifest is about");
        }
        if (manifest.draft()) {
            throw refused(Refusal.UNPROCESSABLE, "draft-not-signed", "A draft is never signed");
        }
        var template = manifests.template(manifest);
        var block = SignatureBlocks.asked(signature, maker, catalog, template, Languages.asked(manifest.lang()));
        var document = new RenderedDocument(template.id(), template.version(), template.id(), pdf, Sha256.of(pdf));
        return Answers.pdf(new Made(document, Optional.of(manifest))
                .signed(signatures.sign(pdf, block, template.id(), caller.owner())));
    }

    private static RequestRefused refused(Refusal refusal, String code, String message) {
        return new RequestRefused(refusal, List.of(new Violation("", code, message)));
    }
}
