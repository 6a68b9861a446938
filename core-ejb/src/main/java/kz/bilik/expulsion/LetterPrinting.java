package kz.bilik.expulsion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.DocgenClient;
import kz.bilik.document.DocgenUnavailableException;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.WorkPostponedException;

/** Numbers, prints and sends a notice in the background. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LetterPrinting implements JobHandler {

    @Inject
    private LetterIssuing issuing;

    @Inject
    private DocgenClient docgen;

    @Inject
    private DocumentService documents;

    @Override
    public String subjectKind() {
        return LetterIssuing.SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var id = new LetterId(work.subjectId());
        var letter = issuing.issue(id);
        var kind = DocumentKind.NOTIFICATION;
        if (!documents.isKept(kind, work.subjectId(), letter.dataHash())) {
            try {
                var paper =
                        docgen.render(kind.template(), letter.language(), ExpulsionPaperWording.read(letter.wording()));
                documents.keep(kind, work.subjectId(), letter.language(), letter.dataHash(), paper);
            } catch (DocgenUnavailableException e) {
                throw new WorkPostponedException(e.getMessage(), e);
            }
        }
        issuing.post(id);
    }
}
