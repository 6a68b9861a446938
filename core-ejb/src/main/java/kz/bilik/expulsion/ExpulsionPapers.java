package kz.bilik.expulsion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
import kz.bilik.shared.error.NotFoundException;

/** Prints what is signed in a case, the minutes and the order, in the background and each once. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpulsionPapers implements JobHandler {

    static final String JOB = "EXPULSION_PAPERS";
    static final String SUBJECT = "expulsion-case";

    @Inject
    private ExpulsionStore store;

    @Inject
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var one = store.find(new ExpulsionCaseId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("expulsion_case", work.subjectId()));
        print(
                DocumentKind.COMMISSION_DECISION,
                work.subjectId(),
                one.language(),
                one.protocolHash(),
                one.protocolSnapshot());
        print(DocumentKind.EXPULSION_ORDER, work.subjectId(), one.language(), one.orderHash(), one.orderSnapshot());
    }

    private void print(DocumentKind kind, long owner, String language, String hash, String wording) {
        if (wording != null) {
            papers.make(kind, owner, language, hash, FrozenWording.read(wording));
        }
    }
}
