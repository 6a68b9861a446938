package kz.bilik.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import kz.bilik.course.store.CourseStore;

/** The classes of a course and who teaches it, for features that have already asked whether the caller may see the course. */
@ApplicationScoped
public class CourseTimetable {

    @Inject
    CourseStore store;

    /** Those that are held, in the order of their days. */
    public List<SessionDetail> of(CourseId course) {
        return store.sessions(course);
    }

    /** All hours of the course: those of a cancelled class too, until another one has taken its place. */
    public BigDecimal hours(CourseId course) {
        return store.countedHours(course);
    }

    /** Holds the classes of a course against others who mark them, until the transaction ends. */
    public void hold(CourseId course) {
        store.hold(course);
    }

    public boolean isTrainer(CourseId course, long userId) {
        return store.isTrainer(course, userId);
    }
}
