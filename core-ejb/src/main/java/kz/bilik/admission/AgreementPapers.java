package kz.bilik.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of an agreement that was prepared with an admission order, in the background and once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AgreementPapers implements JobHandler {

    static final String SUBJECT = "agreement";

    @Inject
    private AdmissionStore store;

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
        var line = store.lineOfAgreement(work.subjectId())
                .orElseThrow(() -> new NotFoundException("agreement", work.subjectId()));
        var language = store.find(line.orderId()).orElseThrow().language();
        var kind = DocumentKind.AGREEMENT;
        if (documents.isKept(kind, work.subjectId(), line.dataHash())) {
            return;
        }
        try {
            var paper = docgen.render(kind.template(), language, AdmissionPapers.read(line.wording()));
            documents.keep(kind, work.subjectId(), language, line.dataHash(), paper);
        } catch (DocgenUnavailableException e) {
            throw new WorkPostponedException(e.getMessage(), e);
        }
    }
}
