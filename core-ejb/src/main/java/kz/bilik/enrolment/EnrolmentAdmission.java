package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseBegun;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseStopped;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.organisation.PersonId;
import kz.bilik.shared.error.NotFoundException;

/** The first steps of a listener: candidate, admitted by an order, studying when the course begins; a part of the use cases that decide them. */
@ApplicationScoped
public class EnrolmentAdmission {

    @Inject
    EnrolmentStore store;

    @Inject
    AuditTrail audit;

    public Optional<EnrolmentState> state(CourseId course, PersonId person) {
        return store.find(course, person).map(Enrolment::state);
    }

    /** The candidate for a course; who is one already stays the same. */
    public EnrolmentId propose(CourseId course, EnrolListener listener) {
        var known = store.find(course, listener.person());
        if (known.isPresent()) {
            return known.get().id();
        }
        var candidate = Enrolment.listed(
                course,
                new EnrolListener(
                        listener.person(),
                        store.lastRow(course) + 1,
                        listener.workplace(),
                        listener.position(),
                        listener.regionKato(),
                        listener.organisationId()));
        store.add(candidate);
        store.flush();
        audit.record(
                AuditEntry.of("LISTENER_PROPOSED", "enrolment", candidate.id().value())
                        .moved(null, candidate.state())
                        .with("course", course.value()));
        return candidate.id();
    }

    /** @param studying whether the course has begun already, so that they study at once */
    public void admit(Map<EnrolmentId, AdmissionBasis> listeners, boolean studying) {
        var moves = new ArrayList<AuditEntry>();
        listeners.forEach((id, basis) -> {
            var enrolment = get(id);
            var from = enrolment.state();
            enrolment.admit(basis);
            moves.add(entry("LISTENER_ADMITTED", enrolment, from).with("order", basis.admissionOrderId()));
            if (studying) {
                enrolment.startStudying();
                moves.add(entry("LISTENER_STUDIES", enrolment, EnrolmentState.ADMITTED));
            }
        });
        store.flush();
        audit.recordAll(moves);
    }

    /** @return the course */
    public CourseId reject(EnrolmentId id, String reason) {
        var enrolment = get(id);
        var from = enrolment.state();
        enrolment.reject(reason);
        audit.record(entry("LISTENER_REJECTED", enrolment, from).because(reason));
        return enrolment.courseId();
    }

    /** The order that admitted them is cancelled. */
    public void withdraw(Collection<EnrolmentId> listeners, String reason) {
        listeners.forEach(id -> {
            var enrolment = get(id);
            if (enrolment.state() == EnrolmentState.ADMITTED) {
                withdraw(enrolment, reason);
            }
        });
    }

    private void withdraw(Enrolment enrolment, String reason) {
        var from = enrolment.state();
        enrolment.withdraw(reason);
        audit.record(entry("LISTENER_WITHDRAWN", enrolment, from).because(reason));
    }

    void begin(@Observes CourseBegun begun) {
        var moves = new ArrayList<AuditEntry>();
        for (var enrolment : store.ofCourse(begun.course(), EnrolmentState.ADMITTED)) {
            enrolment.startStudying();
            moves.add(entry("LISTENER_STUDIES", enrolment, EnrolmentState.ADMITTED));
        }
        audit.recordAll(moves);
    }

    void stop(@Observes CourseStopped stopped) {
        if (stopped.state() == CourseState.CANCELLED) {
            store.ofCourse(stopped.course(), EnrolmentState.ADMITTED)
                    .forEach(enrolment -> withdraw(enrolment, stopped.reason()));
        }
    }

    private Enrolment get(EnrolmentId id) {
        return store.findForChange(id).orElseThrow(() -> new NotFoundException("enrolment", id.value()));
    }

    private static AuditEntry entry(String action, Enrolment enrolment, EnrolmentState from) {
        return AuditEntry.of(action, "enrolment", enrolment.id().value()).moved(from, enrolment.state());
    }
}
