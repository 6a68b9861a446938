package kz.bilik.secondchance;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
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
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var order = store.order(work.subjectId())
                .orElseThrow(() -> new NotFoundException("listener_order", work.subjectId()));
        papers.make(
                DocumentKind.LISTENER_ORDER,
                work.subjectId(),
                order.language(),
                order.dataHash(),
                FrozenWording.read(order.snapshot()));
    }
}
