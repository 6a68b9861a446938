package kz.bilik.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.job.JobHandler;
import kz.bilik.job.JobWork;
import kz.bilik.job.PaperWork;
import kz.bilik.shared.error.NotFoundException;

/** Makes the paper of a confirmed protocol in the background, once for each wording. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProtocolPapers implements JobHandler {

    static final String SUBJECT = "assessment-protocol";

    @Inject
    private AssessmentStore store;

    @Inject
    private PaperWork papers;

    @Override
    public String subjectKind() {
        return SUBJECT;
    }

    @Override
    public void handle(JobWork work) {
        var assessment = store.find(new AssessmentId(work.subjectId()))
                .orElseThrow(() -> new NotFoundException("assessment", work.subjectId()));
        papers.make(
                DocumentKind.ASSESSMENT_PROTOCOL,
                work.subjectId(),
                assessment.language(),
                assessment.dataHash(),
                FrozenWording.read(assessment.snapshot()));
    }
}
