package kz.bilik.secondchance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bilik.assessment.AssessmentAnnulled;
import kz.bilik.assessment.AssessmentConfirmed;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.secondchance.model.ListenerRequest;
import kz.bilik.secondchance.model.ReassessmentRight;
import kz.bilik.secondchance.store.SecondChanceStore;

/** A granted reassessment is carried out by its protocol; when that is annulled, the listener has not been reassessed and the right is his again (27(1)). */
@ApplicationScoped
public class ReassessmentEnd {

    @Inject
    private SecondChanceStore store;

    @Inject
    private AuditTrail audit;

    void confirmed(@Observes AssessmentConfirmed event) {
        store.ofAssessment(event.assessment()).stream()
                .filter(request -> request.state() == ChanceState.GRANTED)
                .forEach(request -> {
                    request.carryOut();
                    record("LISTENER_REQUEST_CARRIED_OUT", request, ChanceState.GRANTED, null);
                });
    }

    void annulled(@Observes AssessmentAnnulled event) {
        store.ofAssessment(event.assessment()).stream()
                .filter(request -> request.state() == ChanceState.CARRIED_OUT)
                .forEach(request -> {
                    request.becomeVoid(event.reason());
                    store.right(request.id()).ifPresent(ReassessmentRight::giveBack);
                    record("REASSESSMENT_RIGHT_GIVEN_BACK", request, ChanceState.CARRIED_OUT, event.reason());
                });
        store.flush();
    }

    private void record(String action, ListenerRequest request, ChanceState from, String reason) {
        audit.record(AuditEntry.of(action, "listener_request", request.id().value())
                .moved(from, request.state())
                .because(reason));
    }
}
