package kz.bilik.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.course.store.CourseStore;

/** The classes of a course and who teaches it, for features that have already asked whether the caller may see the course. */
@ApplicationScoped
public class CourseTimetable {

    @Inject
    CourseStore store;

    public List<SessionDetail> of(CourseId course) {
        return store.sessions(course);
    }

    public boolean isTrainer(CourseId course, long userId) {
        return store.isTrainer(course, userId);
    }
}
