package kz.bilik.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.FrozenWording;
import kz.bilik.document.PaperOwner;
import kz.bilik.document.PaperRef;
import kz.bilik.organisation.Access;

/** A protocol names everybody who was judged, so it is read by the institute, the trainers of the course and its commission. */
@ApplicationScoped
public class ProtocolPaperOwner implements PaperOwner {

    @Inject
    private AssessmentStore store;

    @Inject
    private Access access;

    @Override
    public boolean owns(DocumentKind kind) {
        return kind == DocumentKind.ASSESSMENT_PROTOCOL;
    }

    @Override
    public Optional<PaperRef> findPaper(DocumentKind kind, long ownerId) {
        var id = new AssessmentId(ownerId);
        return store.find(id)
                .filter(assessment -> assessment.snapshot() != null && store.isVisible(id, access.scope()))
                .map(assessment -> assessment.paper(FrozenWording.read(assessment.snapshot())
                        .getJsonObject("topic")
                        .getString("kk")));
    }
}
