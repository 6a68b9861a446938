package kz.bilik.docgen.batch;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Caller;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.access.Quotas;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.document.RenderSlots;
import kz.bilik.docgen.document.RenderedDocument;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.TemplateCatalog;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many documents of one request, made while the request is still being read. */
@Path("batches")
@RequestScoped
@Consumes("application/x-ndjson")
@Tag(name = "batches")
public class BatchesResource {

    static final int LINE_LIMIT = 1024 * 1024;
    static final int LINES = 200_000;

    private static final Logger LOG = Logger.getLogger(BatchesResource.class.getName());
    private static final Variant PDF = new Variant(MediaType.valueOf("application/pdf"), (String) null, null);
    private static final List<Variant> VARIANTS =
            List.of(new Variant(MediaType.valueOf("application/zip"), (String) null, null), PDF);

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private DocumentMaker maker;

    @Inject
    private RenderSlots slots;

    @Inject
    private BatchSlots batches;

    @Inject
    private Caller caller;

    @Inject
    private Quotas quotas;

    private Optional<BatchSlots.Place> place = Optional.empty();

    /** The end of the request, also of one whose client went away before the first byte. */
    @PreDestroy
    void leave() {
        place.ifPresent(BatchSlots.Place::close);
    }

    @POST
    @Produces({"application/zip", "application/pdf"})
    @Operation(
            summary = "Makes a document of every line",
            description =
                    "application/zip: one PDF per line, refused lines in errors.ndjson. application/pdf: all documents in one file, "
                            + "at most 500, refused as a whole if one line is.")
    @RequestBody(description = "Lines of {\"template\",\"name\",\"lang\",\"data\"}", required = true)
    public Response make(
            @Context Request request, InputStream body, @QueryParam("lang") @DefaultValue("kk") String lang)
            throws IOException {
        Languages.asked(lang);
        place = Optional.of(batches.take());
        var client = caller.client();
        if (request.selectVariant(VARIANTS).equals(PDF)) {
            return merged(body, lang, client);
        }
        StreamingOutput output = out -> zip(body, lang, client, out);
        return Response.ok(output, "application/zip")
                .header("Content-Disposition", "attachment; filename=\"documents.zip\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void zip(InputStream body, String lang, Client client, OutputStream out) throws IOException {
        var lines = new BatchLines(body, LINE_LIMIT);
        try (var zip = new ZippedBatch(out)) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                try {
                    var order = order(line.get(), lang, client);
                    zip.claim(order.name());
                    zip.add(order.name(), rendered(order));
                } catch (RequestRefused refused) {
                    zip.refuse(line.get().number(), refused);
                }
            }
            zip.finish();
            LOG.info(() -> "batch_made format=zip owner=" + client.owner() + " documents=" + zip.documents()
                    + " refused=" + zip.refusals());
        }
    }

    private Response merged(InputStream body, String lang, Client client) throws IOException {
        var lines = new BatchLines(body, LINE_LIMIT);
        try (var batch = new MergedBatch()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (batch.full()) {
                    throw BatchOrder.refused(
                            "", "batch-too-long", "One file holds at most " + MergedBatch.LIMIT + " documents");
                }
                try {
                    batch.add(rendered(order(line.get(), lang, client)));
                } catch (RequestRefused refused) {
                    batch.refuse(line.get().number(), refused);
                }
            }
            batch.check();
            var file = batch.toTempFile();
            LOG.info(() -> "batch_made format=pdf owner=" + client.owner() + " documents=" + batch.documents());
            return Response.ok(file, "application/pdf")
                    .header("Content-Disposition", "attachment; filename=\"documents.pdf\"")
                    .header("Cache-Control", "no-store")
                    .build();
        }
    }

    private BatchOrder order(BatchLines.Line line, String lang, Client client) {
        if (!line.whole()) {
            throw BatchOrder.refused("", "line-too-large", "A line has at most " + LINE_LIMIT + " bytes");
        }
        if (line.number() > LINES) {
            throw BatchOrder.refused("", "batch-too-long", "A batch has at most " + LINES + " lines");
        }
        return BatchOrder.parse(line.bytes(), lang, catalog, client);
    }

    private RenderedDocument rendered(BatchOrder order) {
        var taken = quotas.document(caller.client());
        try {
            return slots.renderInTurn(
                    order.template().id(), () -> maker.make(order.template(), order.language(), order.data(), false));
        } catch (RequestRefused refused) {
            taken.giveBack();
            throw refused;
        }
    }
}
