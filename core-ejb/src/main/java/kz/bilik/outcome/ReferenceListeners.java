package kz.bilik.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.outcome.store.OutcomeStore;

/** Who is entitled to a reference (paragraph 27, A-27): those who failed or were not assessed and have none yet. */
@ApplicationScoped
public class ReferenceListeners {

    @Inject
    OutcomeStore store;

    /** In the order of the list of the course. */
    public List<CertifiableListener> of(CourseId course) {
        return store.referable(course);
    }
}
