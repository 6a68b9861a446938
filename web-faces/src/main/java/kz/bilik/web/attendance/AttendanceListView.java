package kz.bilik.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.bilik.attendance.AttendanceService;
import kz.bilik.attendance.ClassToMark;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;
import kz.bilik.web.shared.ListView;
import kz.bilik.web.signin.Me;

/** Classes that were held and lack marks, the latest first. */
@Named
@RequestScoped
public class AttendanceListView extends ListView<ClassToMark> {

    @Inject
    private AttendanceService attendance;

    @Inject
    private Me me;

    @Inject
    private Clock clock;

    /** Days left for the trainer, today included as none. */
    public long daysLeft(ClassToMark held) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), held.lastDay());
    }

    /** A late class is marked by the administrator alone. */
    public boolean isMarkable(ClassToMark held) {
        return !held.late() || me.is(Roles.INSTITUTE_ADMIN);
    }

    @Override
    protected Page<ClassToMark> load(PageRequest page) {
        return attendance.toMark(page);
    }

    @Override
    protected List<String> filters() {
        return List.of("topic", "programme", "open", "late");
    }

    @Override
    protected String naturalSort() {
        return "held";
    }
}
