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

    /** Of those on the list of a reassessment, with its scores. */
    public List<ListenerResult> of(AssessmentId reassessment) {
        return store.find(reassessment).map(store::results).orElseGet(List::of);
    }
}
