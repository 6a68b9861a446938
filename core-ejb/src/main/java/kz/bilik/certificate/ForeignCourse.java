package kz.bilik.certificate;

import java.util.List;
import kz.bilik.course.CourseId;

/**
 * A course that a foreign organisation held, and the certificates of its own model (paragraph 25).
 *
 * @param provider null when the course is not marked as such
 */
public record ForeignCourse(CourseId course, String provider, String country, List<ForeignListener> listeners) {

    public ForeignCourse {
        listeners = List.copyOf(listeners);
    }

    public boolean isMarked() {
        return provider != null;
    }
}
