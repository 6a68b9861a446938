package kz.bilik.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.enrolment.ListenersFinished;
import kz.bilik.reference.store.ReferenceStore;

/** A reference stays true when its listener passes later, but says less than the certificate (paragraph 27): it is superseded with the result. */
@ApplicationScoped
public class SupersededReferences {

    @Inject
    private ReferenceStore store;

    @Inject
    private AuditTrail audit;

    void finished(@Observes ListenersFinished event) {
        for (var letter : store.supersedable(event.course())) {
            var before = letter.state();
            letter.supersede();
            audit.record(AuditEntry.of(
                            "REFERENCE_SUPERSEDED",
                            "reference_letter",
                            letter.id().value())
                    .moved(before, letter.state()));
        }
    }
}
