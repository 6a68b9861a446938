package kz.bilik.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.assessment.store.AssessmentStore;
import kz.bilik.course.CourseId;

/** The results of all listeners of a course at once, for whoever decides on them. */
@ApplicationScoped
public class ListenerResults {

    @Inject
    AssessmentStore store;

    public List<ListenerResult> of(CourseId course) {
        return store.results(course);
    }
}
