package kz.bilik.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseStopped;

/** A cancelled course takes its admission orders with it, in the same transaction. */
@ApplicationScoped
public class AdmissionFall {

    @Inject
    private AdmissionService admissions;

    void stopped(@Observes CourseStopped stopped) {
        if (stopped.state() == CourseState.CANCELLED) {
            admissions.cancelAll(stopped.course(), stopped.reason());
        }
    }
}
