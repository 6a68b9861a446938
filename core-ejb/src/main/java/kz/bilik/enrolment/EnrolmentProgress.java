package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.store.EnrolmentStore;

/** Moves the listeners of a course to where its end leads them; a part of deciding outcomes, in its transaction. */
@ApplicationScoped
public class EnrolmentProgress {

    @Inject
    EnrolmentStore store;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ListenersFinished> finished;

    public void endCourse(CourseId course, Map<EnrolmentId, EndOfCourse> steps, LocalDate courseEnd) {
        var moves = new ArrayList<AuditEntry>();
        for (var enrolment : store.ofCourse(course)) {
            if (steps.containsKey(enrolment.id())) {
                var end = steps.get(enrolment.id());
                var before = enrolment.state();
                enrolment.endCourse(end, courseEnd);
                moves.add(AuditEntry.of(
                                "LISTENER_OUTCOME", "enrolment", enrolment.id().value())
                        .moved(before, enrolment.state())
                        .with("end", end));
            }
        }
        store.flush();
        audit.recordAll(moves);
        finished.fire(new ListenersFinished(course));
    }
}
