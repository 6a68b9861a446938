package kz.bilik.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.model.CalendarRow;
import kz.bilik.calendar.store.CalendarStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;

/** Gives the working calendar to whoever counts terms, and lets the administrator follow the ministry's announcements. */
@Stateless
public class CalendarService {

    private static final Logger LOG = Logger.getLogger(CalendarService.class.getName());

    @Inject
    private CalendarStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<CalendarChanged> changes;

    @PermitAll
    public WorkingCalendar calendar() {
        return new WorkingCalendar(store.all().stream().map(CalendarRow::day).toList());
    }

    @PermitAll
    public List<CalendarDay> days(int year) {
        return store.ofYear(year).stream().map(CalendarRow::day).toList();
    }

    /** Whether it is November or later and the next year has no row yet, so that terms will soon stop being counted (CAL-3). */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.IT_STAFF})
    public boolean isNextYearOverdue() {
        LocalDate today = LocalDate.now(clock);
        return !today.isBefore(LocalDate.of(today.getYear(), Month.NOVEMBER, 1))
                && store.ofYear(today.getYear() + 1).isEmpty();
    }

    /** Adds the day or replaces what stood there. Open deadlines are computed anew, at once or when they are next asked for; closed ones keep theirs. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void announce(CalendarDay day, String reason) {
        refuseWithout(reason);
        String before = store.find(day.day()).map(row -> row.kind().name()).orElse(null);
        store.find(day.day()).ifPresentOrElse(row -> row.redefine(day), () -> store.add(CalendarRow.announced(day)));
        audit.record(AuditEntry.of(
                        "CALENDAR_DAY_ANNOUNCED", "calendar_day", day.day().toString())
                .moved(before, day.kind().name())
                .because(reason)
                .with("confirmed", day.confirmed()));
        changes.fire(new CalendarChanged(day.day()));
        LOG.info(() -> "calendar day announced day=%s kind=%s".formatted(day.day(), day.kind()));
    }

    /** Gives the day back to its weekday. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public void withdraw(LocalDate day, String reason) {
        refuseWithout(reason);
        CalendarRow row = store.find(day).orElseThrow(() -> new NotFoundException("calendar day", day));
        store.remove(row);
        audit.record(AuditEntry.of("CALENDAR_DAY_WITHDRAWN", "calendar_day", day.toString())
                .moved(row.kind().name(), null)
                .because(reason));
        changes.fire(new CalendarChanged(day));
        LOG.info(() -> "calendar day withdrawn day=%s".formatted(day));
    }

    private static void refuseWithout(String reason) {
        if (reason.isBlank()) {
            throw new RefusedException(CalendarRefusal.CALENDAR_REASON_MISSING);
        }
    }
}
