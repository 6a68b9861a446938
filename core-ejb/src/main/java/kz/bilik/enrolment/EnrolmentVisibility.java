package kz.bilik.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.organisation.Access;
import kz.bilik.shared.error.NotFoundException;

/** Whether the caller may know of a listener; a foreign one and a missing one answer the same. */
@Stateless
@PermitAll
public class EnrolmentVisibility {

    @Inject
    EnrolmentStore store;

    @Inject
    Access access;

    /** The course of the listener, when the caller may see the listener. */
    public CourseId require(EnrolmentId id) {
        if (!store.isVisible(id, access.scope())) {
            throw new NotFoundException("enrolment", id.value());
        }
        return store.find(id)
                .map(Enrolment::courseId)
                .orElseThrow(() -> new NotFoundException("enrolment", id.value()));
    }
}
