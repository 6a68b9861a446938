package kz.bilik.secondchance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;
import kz.bilik.secondchance.store.SecondChanceStore;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of a signed order on a request in the background, once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ChancePapers implements JobHandler {

    static final String SUBJECT = "listener-order";

    @Inject
    private SecondChanceStore store;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var order = store.order(work.subjectId())
                .orElseThrow(() -> new NotFoundException("listener_order", work.subjectId()));
        var kind = DocumentKind.LISTENER_ORDER;
        if (documents.isKept(kind, work.subjectId(), order.dataHash())) {
            return;
        }
        try {
            var paper = docgen.render(kind.template(), order.language(), read(order.snapshot()));
            documents.keep(kind, work.subjectId(), order.language(), order.dataHash(), paper);
        } catch (DocgenUnavailableException e) {
            throw new WorkPostponedException(e.getMessage(), e);
        }
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
