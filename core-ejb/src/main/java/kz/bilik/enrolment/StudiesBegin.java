package kz.bilik.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseBegun;
import kz.bilik.enrolment.store.EnrolmentStore;

/** Whoever was admitted studies from the moment that teaching begins. */
@ApplicationScoped
public class StudiesBegin {

    private static final Logger LOG = Logger.getLogger(StudiesBegin.class.getName());

    @Inject
    private EnrolmentStore store;

    @Inject
    private AuditTrail audit;

    void when(@Observes CourseBegun begun) {
        var admitted = store.ofCourse(begun.course()).stream()
                .filter(enrolment -> enrolment.state() == EnrolmentState.ADMITTED)
                .toList();
        admitted.forEach(enrolment -> enrolment.startStudying());
        store.flush();
        audit.recordAll(admitted.stream()
                .map(enrolment -> AuditEntry.of(
                                "LISTENER_BEGAN", "enrolment", enrolment.id().value())
                        .moved(EnrolmentState.ADMITTED, enrolment.state()))
                .toList());
        LOG.info(() -> "studies begun course=%d listeners=%d".formatted(begun.course().value(), admitted.size()));
    }
}
