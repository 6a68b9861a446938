package kz.bilik.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;

/** A paper as a step of background work: made once for each frozen wording; while the document service is away, the work waits. */
@ApplicationScoped
public class PaperWork {

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    /** @throws WorkPostponedException while the document service does not answer */
    public void make(DocumentKind kind, long owner, String language, String dataHash, JsonObject wording) {
        if (documents.isKept(kind, owner, dataHash)) {
            return;
        }
        try {
            documents.keep(kind, owner, language, dataHash, docgen.render(kind.template(), language, wording));
        } catch (DocgenUnavailableException e) {
            throw new WorkPostponedException(e.getMessage(), e);
        }
    }
}
