package kz.bilik.docgen.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Logger;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.access.Quotas;
import kz.bilik.docgen.document.DataGate;
import kz.bilik.docgen.document.DocumentMaker;
import kz.bilik.docgen.document.DocumentSigning;
import kz.bilik.docgen.document.RenderSlots;
import kz.bilik.docgen.measure.Meters;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.TemplateCatalog;

/** Makes the documents of lines, one after the other, while the lines are still coming in and the documents are going out. */
@ApplicationScoped
public class BatchPress {

    static final int LINE_LIMIT = 1024 * 1024;
    static final int LINES = 200_000;

    private static final Logger LOG = Logger.getLogger(BatchPress.class.getName());

    private TemplateCatalog catalog;
    private DocumentMaker maker;
    private DataGate gate;
    private RenderSlots slots;
    private DocumentSigning signing;
    private Quotas quotas;
    private Meters meters;

    protected BatchPress() {}

    @Inject
    public BatchPress(
            TemplateCatalog catalog,
            DocumentMaker maker,
            DataGate gate,
            RenderSlots slots,
            DocumentSigning signing,
            Quotas quotas,
            Meters meters) {
        this.catalog = catalog;
        this.maker = maker;
        this.gate = gate;
        this.slots = slots;
        this.signing = signing;
        this.quotas = quotas;
        this.meters = meters;
    }

    void zip(InputStream body, String lang, BatchForm form, Client client, OutputStream out) throws IOException {
        var lines = new BatchLines(body, LINE_LIMIT);
        var names = new BatchNames();
        try (var zip = new ZippedBatch(out, form.merged())) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                try {
                    var order = order(line.get(), lang, client);
                    names.claim(order.name());
                    zip.add(order.name(), made(order, client, form.signing()));
                } catch (RequestRefused refused) {
                    zip.refuse(refusal(line.get().number(), refused));
                }
            }
            zip.finish();
            LOG.info(() -> "batch_made form=zip owner=" + client.owner() + " documents=" + zip.documents() + " refused="
                    + zip.refusals());
        }
    }

    InputStream merged(InputStream body, String lang, Client client) throws IOException {
        var lines = new BatchLines(body, LINE_LIMIT);
        try (var batch = new MergedFile()) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                if (batch.full()) {
                    throw tooLong();
                }
                try {
                    batch.add(made(order(line.get(), lang, client), client, BatchForm.Signing.NONE)
                            .pdf());
                } catch (RequestRefused refused) {
                    batch.refuse(line.get().number(), refused.violations());
                }
            }
            batch.check();
            LOG.info(() -> "batch_made form=pdf owner=" + client.owner() + " documents=" + batch.documents());
            return batch.toTempFile();
        }
    }

    BatchOrder order(BatchLines.Line line, String lang, Client client) {
        if (!line.whole()) {
            throw BatchOrder.refused("", "line-too-large", LINE_LIMIT);
        }
        if (line.number() > LINES) {
            throw BatchOrder.refused("", "batch-too-long", "lines", LINES);
        }
        return BatchOrder.parse(line.bytes(), lang, catalog, client);
    }

    /** For a line that was counted when it was accepted. */
    Printed made(BatchOrder order, BatchForm.Signing asked, String owner) {
        var document = gate.takeInTurn(
                order.data(),
                data -> slots.renderInTurn(
                        order.template().id(), () -> maker.make(order.template(), order.language(), data, false)));
        if (asked == BatchForm.Signing.NONE) {
            return Printed.unsigned(document.pdf());
        }
        return Printed.of(signing.signInTurn(
                document.pdf(), order.template(), order.language(), asked == BatchForm.Signing.VISIBLE, owner));
    }

    private Printed made(BatchOrder order, Client client, BatchForm.Signing asked) {
        var taken = quotas.document(client);
        try {
            return made(order, asked, client.owner());
        } catch (RequestRefused refused) {
            taken.giveBack();
            throw refused;
        }
    }

    /** A line that made no document, counted as such. */
    LineRefused refusal(long line, RequestRefused refused) {
        refused.violations().stream().map(Violation::code).distinct().forEach(meters::refused);
        return LineRefused.of(line, refused);
    }

    static RequestRefused tooLong() {
        return BatchOrder.refused("", "batch-too-long", "documents", MergedFile.LIMIT);
    }
}
