package kz.bilik.course;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: courses begin on their first day and rest between their stages. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourseNight implements NightlyTask {

    @Inject
    private CourseService courses;

    @Override
    public String name() {
        return "courses";
    }

    @Override
    public void run() {
        courses.followCalendar();
    }
}
