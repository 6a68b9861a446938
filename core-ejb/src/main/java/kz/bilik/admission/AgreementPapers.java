package kz.bilik.admission;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.admission.store.AdmissionStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
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
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var line = store.lineOfAgreement(work.subjectId())
                .orElseThrow(() -> new NotFoundException("agreement", work.subjectId()));
        var language = store.find(line.orderId()).orElseThrow().language();
        papers.make(
                DocumentKind.AGREEMENT,
                work.subjectId(),
                language,
                line.dataHash(),
                FrozenWording.read(line.wording()));
    }
}
