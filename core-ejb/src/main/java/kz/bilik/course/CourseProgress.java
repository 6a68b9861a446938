package kz.bilik.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.store.CourseStore;
import kz.bilik.shared.error.NotFoundException;

/** Moves a course when something after it is done; a part of the use case that does it, in its transaction. */
@ApplicationScoped
public class CourseProgress {

    @Inject
    private CourseStore store;

    @Inject
    private AuditTrail audit;

    /** The data of all who completed the course are in the national database (paragraph 18). Nothing when the course is not completed. */
    public void report(CourseId id) {
        var course = store.findForChange(id).orElseThrow(() -> new NotFoundException("course", id.value()));
        if (course.state() != CourseState.COMPLETED) {
            return;
        }
        course.report();
        audit.record(
                AuditEntry.of("COURSE_REPORTED", "course", id.value()).moved(CourseState.COMPLETED, course.state()));
    }
}
