package kz.bilik.reference;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.API_CLIENT;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.bilik.course.CourseId;
import kz.bilik.reference.store.ReferenceStore;

/** The reference letters of a course. They are issued together with its certificates. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, API_CLIENT, SYSTEM})
public class ReferenceService {

    @Inject
    private ReferenceStore store;

    /** In the order of their numbers. */
    public List<CourseReference> issued(CourseId course) {
        return store.ofCourse(course).stream()
                .map(letter -> new CourseReference(
                        letter.enrolment(), letter.id(), letter.number(), letter.issueDate(), letter.state()))
                .toList();
    }
}
