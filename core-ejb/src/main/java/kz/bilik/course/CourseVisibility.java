package kz.bilik.course;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.store.CourseStore;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.Scope;

/**
 * Whether the caller may know of a course at all. A foreign course and one that does not exist answer the same and leave the same row,
 * so nobody learns by guessing ids, and the guessing is seen.
 */
@Stateless
@PermitAll
public class CourseVisibility {

    @Inject
    DeniedAccess denied;

    @Inject
    CourseStore store;

    @Inject
    Access access;

    /** The caller's scope, when the course is within it. */
    public Scope require(CourseId id) {
        var scope = access.scope();
        if (!store.isVisible(id, scope)) {
            throw denied.to("course", id.value());
        }
        return scope;
    }
}
