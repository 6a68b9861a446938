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

/** Makes the paper of a signed order in the background, with its annexes, once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AdmissionPapers implements JobHandler {

    static final String SUBJECT = "admission-order";

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
        var order = store.find(new AdmissionOrderId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("admission_order", work.subjectId()));
        papers.make(
                DocumentKind.ADMISSION_ORDER,
                work.subjectId(),
                order.language(),
                order.dataHash(),
                FrozenWording.read(order.snapshot()));
    }
}
