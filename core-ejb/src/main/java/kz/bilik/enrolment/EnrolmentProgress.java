package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;

/** Moves the listeners of a course to where its end leads them; a part of deciding outcomes, in its transaction. */
@ApplicationScoped
public class EnrolmentProgress {

    @Inject
    EnrolmentStore store;

    @Inject
    AuditTrail audit;

    public void endCourse(CourseId course, Map<EnrolmentId, EndOfCourse> steps, LocalDate courseEnd) {
        for (var enrolment : store.ofCourse(course)) {
            if (steps.containsKey(enrolment.id())) {
                endCourse(enrolment, steps.get(enrolment.id()), courseEnd);
            }
        }
        store.flush();
    }

    private void endCourse(Enrolment enrolment, EndOfCourse end, LocalDate courseEnd) {
        var before = enrolment.state();
        enrolment.endCourse(end, courseEnd);
        if (enrolment.state() != before) {
            audit.record(AuditEntry.of(
                            "LISTENER_OUTCOME", "enrolment", enrolment.id().value())
                    .moved(before, enrolment.state())
                    .with("end", end));
        }
    }
}
