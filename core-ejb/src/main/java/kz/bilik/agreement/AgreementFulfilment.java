package kz.bilik.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseCompleted;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.ListenersFinished;

/** An agreement is fulfilled when its course is over and its listener has an outcome; a part of the use case that ends the course. */
@ApplicationScoped
public class AgreementFulfilment {

    @Inject
    private AgreementStore store;

    @Inject
    private AuditTrail audit;

    void completed(@Observes CourseCompleted event) {
        fulfil(event.course());
    }

    void finished(@Observes ListenersFinished event) {
        fulfil(event.course());
    }

    private void fulfil(CourseId course) {
        store.flush();
        var fulfilled = store.fulfillable(course);
        fulfilled.forEach(agreement -> agreement.fulfil());
        audit.recordAll(fulfilled.stream()
                .map(agreement -> AuditEntry.of(
                                "AGREEMENT_FULFILLED",
                                "agreement",
                                agreement.id().value())
                        .moved(AgreementState.IN_FORCE, agreement.state()))
                .toList());
    }
}
