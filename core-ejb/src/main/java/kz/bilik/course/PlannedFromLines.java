package kz.bilik.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bilik.course.store.CourseStore;
import kz.bilik.schedule.PlannedCourses;
import kz.bilik.schedule.ScheduleLineId;

/** Keeps a line in the schedule while a course hangs on it. */
@ApplicationScoped
public class PlannedFromLines implements PlannedCourses {

    @Inject
    private CourseStore store;

    @Override
    public boolean hasCourse(ScheduleLineId line) {
        return store.onLine(line).isPresent();
    }
}
