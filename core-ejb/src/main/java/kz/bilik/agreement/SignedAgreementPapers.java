package kz.bilik.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of an agreement that both sides have signed, in the background and once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignedAgreementPapers implements JobHandler {

    static final String SUBJECT = "signed-agreement";

    @Inject
    private AgreementStore store;

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
        var agreement = store.find(new AgreementId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("agreement", work.subjectId()));
        var hash = agreement.dataHash().orElseThrow();
        var kind = DocumentKind.AGREEMENT;
        if (documents.isKept(kind, work.subjectId(), hash)) {
            return;
        }
        try {
            var wording = AgreementWording.read(agreement.wording().orElseThrow());
            var paper = docgen.render(kind.template(), agreement.language(), wording);
            documents.keep(kind, work.subjectId(), agreement.language(), hash, paper);
        } catch (DocgenUnavailableException e) {
            throw new WorkPostponedException(e.getMessage(), e);
        }
    }
}
