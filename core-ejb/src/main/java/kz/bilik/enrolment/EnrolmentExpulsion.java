package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.shared.error.NotFoundException;

/** The steps of a listener through a case of expulsion (paragraph 28); a part of the use cases that decide them. */
@ApplicationScoped
public class EnrolmentExpulsion {

    @Inject
    EnrolmentStore store;

    @Inject
    AuditTrail audit;

    /** Remembers the state to which the listener returns when the case ends otherwise. */
    public void openCase(EnrolmentId id) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.openCase();
        audit.record(entry("LISTENER_CASE_OPENED", enrolment, from));
    }

    public void expel(EnrolmentId id, String order) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.expel(order);
        audit.record(entry("LISTENER_EXPELLED", enrolment, from).because(order));
    }

    /** The commission has decided otherwise. @return the state that holds again */
    public EnrolmentState returnToFormerState(EnrolmentId id) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.endCase();
        audit.record(entry("LISTENER_CASE_ENDED", enrolment, from));
        return enrolment.state();
    }

    private Enrolment get(EnrolmentId id) {
        return store.findForChange(id).orElseThrow(() -> new NotFoundException("enrolment", id.value()));
    }

    private static AuditEntry entry(String action, Enrolment enrolment, EnrolmentState from) {
        return AuditEntry.of(action, "enrolment", enrolment.id().value()).moved(from, enrolment.state());
    }
}
