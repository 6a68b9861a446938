package kz.bilik.agreement;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
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
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var agreement = store.find(new AgreementId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("agreement", work.subjectId()));
        papers.make(
                DocumentKind.AGREEMENT,
                work.subjectId(),
                agreement.language(),
                agreement.dataHash().orElseThrow(),
                FrozenWording.read(agreement.wording().orElseThrow()));
    }
}
