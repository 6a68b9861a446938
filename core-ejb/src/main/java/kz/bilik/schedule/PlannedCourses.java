package kz.bilik.schedule;

/** Tells the schedule which of its lines a course was planned from, kept by the feature that has the courses. */
public interface PlannedCourses {

    /** Whether a course hangs on the line, whatever its state. */
    boolean hasCourse(ScheduleLineId line);
}
