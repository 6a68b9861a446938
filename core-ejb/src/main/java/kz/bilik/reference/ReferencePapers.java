package kz.bilik.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.DocumentKind;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
import kz.bilik.reference.store.ReferenceStore;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of a reference letter in the background; what is kept already is not made again. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferencePapers implements JobHandler {

    static final String SUBJECT = "reference";

    @Inject
    private ReferenceStore letters;

    @Inject
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var letter = letters.find(new ReferenceId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("reference", work.subjectId()));
        papers.make(
                DocumentKind.REFERENCE,
                work.subjectId(),
                letter.language(),
                letter.dataHash(),
                letter.snapshot().data());
    }
}
