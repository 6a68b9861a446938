package kz.bilik.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of a confirmed protocol in the background, once for each wording. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtocolPapers implements JobHandler {

    static final String SUBJECT = "assessment-protocol";

    @Inject
    private AssessmentStore store;

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
        var assessment = store.find(new AssessmentId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("assessment", work.subjectId()));
        var kind = DocumentKind.ASSESSMENT_PROTOCOL;
        if (documents.isKept(kind, work.subjectId(), assessment.dataHash())) {
            return;
        }
        try {
            var paper = docgen.render(kind.template(), assessment.language(), read(assessment.snapshot()));
            documents.keep(kind, work.subjectId(), assessment.language(), assessment.dataHash(), paper);
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
