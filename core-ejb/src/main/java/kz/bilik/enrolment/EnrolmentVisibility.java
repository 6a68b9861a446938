package kz.bilik.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.store.EnrolmentStore;
import kz.bilik.organisation.Access;

/** Whether the caller may know of a listener; a foreign one and a missing one answer the same and leave a row. */
@Stateless
@PermitAll
public class EnrolmentVisibility {

    @Inject
    DeniedAccess denied;

    @Inject
    EnrolmentStore store;

    @Inject
    Access access;

    /** The course of the listener, when the caller may see the listener. */
    public CourseId require(EnrolmentId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("enrolment", id.value());
        }
        return store.find(id).map(Enrolment::courseId).orElseThrow(() -> denied.to("enrolment", id.value()));
    }
}
