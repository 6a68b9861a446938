package kz.bilik.expulsion;

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

/** Numbers, prints and sends a notice in the background. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterPrinting implements JobHandler {

    @Inject
    private LetterIssuing issuing;

    @Inject
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return LetterIssuing.SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var id = new LetterId(work.subjectId());
        var letter = issuing.issue(id);
        papers.make(
                DocumentKind.NOTIFICATION,
                work.subjectId(),
                letter.language(),
                letter.dataHash(),
                FrozenWording.read(letter.wording()));
        issuing.post(id);
    }
}
