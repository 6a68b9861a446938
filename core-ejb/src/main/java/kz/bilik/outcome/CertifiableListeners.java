package kz.bilik.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.outcome.store.OutcomeStore;

/** Who is entitled to a certificate: those who passed and have no certificate in force. */
@ApplicationScoped
public class CertifiableListeners {

    @Inject
    OutcomeStore store;

    /** In the order of the list of the course. */
    public List<CertifiableListener> of(CourseId course) {
        return store.certifiable(course);
    }

    public Optional<CertifiableListener> find(CourseId course, EnrolmentId enrolment) {
        return of(course).stream()
                .filter(listener -> listener.enrolmentId().equals(enrolment))
                .findFirst();
    }
}
