package kz.bilik.attendance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.attendance.AttendanceForecast.ClassMark;
import kz.bilik.attendance.Marking.RefusedMark;
import kz.bilik.attendance.model.Attendance;
import kz.bilik.attendance.policy.AttendanceRefusal;
import kz.bilik.attendance.policy.EntryFacts;
import kz.bilik.attendance.policy.EntryPolicy;
import kz.bilik.attendance.policy.MarkFacts;
import kz.bilik.attendance.policy.MarkPolicy;
import kz.bilik.attendance.store.AttendanceStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseTimetable;
import kz.bilik.course.CourseVisibility;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.Scope;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/** The register of a course. */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.METHODOLOGIST_TRAINER,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.AUDITOR
})
public class AttendanceService {

    private static final Logger LOG = Logger.getLogger(AttendanceService.class.getName());

    private static final int MOST_CHANGES = 200;

    private final MarkPolicy mark = new MarkPolicy();
    private final EntryPolicy entry = new EntryPolicy();

    @Inject
    AttendanceStore store;

    @Inject
    CourseVisibility courses;

    @Inject
    EnrolmentVisibility enrolments;

    @Inject
    DeniedAccess denied;

    @Inject
    Access access;

    @Inject
    Event<AttendanceLost> lost;

    @Inject
    CourseTimetable timetable;

    @Inject
    SettingsService settings;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Resource
    SessionContext session;

    public AttendanceSheet sheet(CourseId course) {
        var scope = courses.require(course);
        var sessions = timetable.of(course);
        var total = timetable.hours(course);
        var today = LocalDate.now(clock);
        var rules = settings.on(today);
        var marks = store.marks(course);
        var locked = store.isProtocolConfirmed(course);
        var late = sessions.stream()
                .filter(held -> today.isAfter(lastDay(held, settings.on(held.heldOn()))))
                .map(held -> held.id().value())
                .toList();
        var writer = administers() || teaches(course, scope);
        var open = sessions.stream()
                .filter(held -> writer && !locked && !held.heldOn().isAfter(today))
                .map(held -> held.id().value())
                .filter(held -> administers() || !late.contains(held))
                .toList();
        var rows = store.listeners(course, scope).stream()
                .map(listed -> row(listed, marks.getOrDefault(listed.id(), Map.of()), sessions, total, rules))
                .toList();
        return new AttendanceSheet(course, total, locked, rules.attendanceStep(), sessions, open, late, rows);
    }

    /** Classes that were held and lack marks: of a trainer his own, of the institute all. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.METHODOLOGIST_TRAINER})
    public Page<ClassToMark> toMark(PageRequest page) {
        var scope = access.scope();
        var today = LocalDate.now(clock);
        var days = settings.on(today).attendanceEntryDays();
        return new Page<>(store.toMark(page, scope, today, days), store.countToMark(page, scope, today, days));
    }

    /** Who has changed what in the register, the latest first. */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.METHODOLOGIST_TRAINER,
        Roles.AUDITOR
    })
    public List<MarkChange> history(CourseId course) {
        return store.history(course, courses.require(course), MOST_CHANGES);
    }

    /**
     * Fills in cells of the register: all of them, or none when one cannot be entered. Whoever marks the same classes at the same time waits; a cell that
     * another has changed since it was seen is refused with what stands there.
     *
     * @param reason needed by an administrator after the trainer's term; otherwise null
     */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public Marking mark(CourseId course, List<NewMark> marks, String reason) {
        return fill(course, courses.require(course), marks, reason);
    }

    /**
     * Enters or corrects the mark of one listener for one class, whatever stands there.
     *
     * @param reason needed by an administrator after the trainer's term; otherwise null
     */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public void enter(EnrolmentId enrolment, SessionId sessionId, BigDecimal hours, String reason) {
        var course = enrolments.require(enrolment);
        timetable.hold(course);
        var stands = store.ofSessions(List.of(sessionId)).stream()
                .filter(known -> known.enrolmentId().equals(enrolment))
                .map(Attendance::attendedHours)
                .findFirst()
                .orElse(null);
        var marking = fill(
                course, courses.require(course), List.of(new NewMark(enrolment, sessionId, hours, stands)), reason);
        if (marking.isRefused()) {
            throw new RefusedException(marking.refused().get(0).ruling());
        }
    }

    private Marking fill(CourseId course, Scope scope, List<NewMark> marks, String reason) {
        if (!administers() && !teaches(course, scope)) {
            throw denied.to("course", course.value());
        }
        timetable.hold(course);
        var sessions = timetable.of(course).stream().collect(Collectors.toMap(SessionDetail::id, Function.identity()));
        var listeners = store.listeners(course, scope).stream()
                .collect(Collectors.toMap(AttendanceStore.Listed::id, Function.identity()));
        for (var wanted : marks) {
            if (!listeners.containsKey(wanted.enrolment())) {
                throw denied.to("enrolment", wanted.enrolment().value());
            }
        }
        var standing = standing(marks);
        var locked = store.isProtocolConfirmed(course);
        var refused = new ArrayList<RefusedMark>();
        for (var wanted : marks) {
            var stands = standing.get(new Cell(wanted.enrolment(), wanted.session()));
            var ruling = judge(wanted, stands, sessions.get(wanted.session()), reason, locked);
            if (ruling.isRefused()) {
                refused.add(new RefusedMark(
                        wanted.enrolment(),
                        wanted.session(),
                        listeners.get(wanted.enrolment()).name(),
                        sessions.containsKey(wanted.session())
                                ? sessions.get(wanted.session()).position()
                                : 0,
                        stands == null ? null : stands.attendedHours(),
                        stands == null ? null : stands.enteredBy(),
                        ruling));
            }
        }
        if (!refused.isEmpty()) {
            return new Marking(0, refused);
        }
        var entered = enter(marks, standing, reason);
        if (entered > 0) {
            audit.record(AuditEntry.of("ATTENDANCE_ENTERED", "course", course.value())
                    .because(reason)
                    .with("marks", entered)
                    .with(
                            "listeners",
                            marks.stream().map(NewMark::enrolment).distinct().count()));
            watch(course, marks.stream().map(NewMark::enrolment).collect(Collectors.toSet()));
        }
        LOG.info(() -> "attendance entered course=%d marks=%d".formatted(course.value(), entered));
        return new Marking(entered, List.of());
    }

    private record Cell(EnrolmentId enrolment, SessionId session) {}

    private Map<Cell, Attendance> standing(List<NewMark> marks) {
        return marks.isEmpty()
                ? Map.of()
                : store
                        .ofSessions(
                                marks.stream().map(NewMark::session).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(
                                known -> new Cell(known.enrolmentId(), known.sessionId()), Function.identity()));
    }

    private Ruling judge(NewMark wanted, Attendance stands, SessionDetail held, String reason, boolean locked) {
        if (held == null) {
            return Ruling.refused(AttendanceRefusal.CLASS_NOT_OF_COURSE);
        }
        var rules = settings.on(held.heldOn());
        var grounds = new ArrayList<Ground>(
                entry.decide(entryFacts(held, reason, rules, locked)).grounds());
        grounds.addAll(
                mark.decide(new MarkFacts(wanted.hours(), held.hours(), rules)).grounds());
        var now = stands == null ? null : stands.attendedHours();
        if (!same(now, wanted.seen()) && !same(now, wanted.hours())) {
            grounds.add(AttendanceRefusal.MARKED_BY_ANOTHER);
        }
        return new Ruling(grounds, rules.asMap());
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private int enter(List<NewMark> marks, Map<Cell, Attendance> standing, String reason) {
        var by = session.getCallerPrincipal().getName();
        var why = reason == null || reason.isBlank() ? null : reason.strip();
        var entered = 0;
        for (var wanted : marks) {
            var stands = standing.get(new Cell(wanted.enrolment(), wanted.session()));
            var before = stands == null ? null : stands.attendedHours();
            if (same(before, wanted.hours())) {
                continue;
            }
            if (stands == null) {
                store.add(Attendance.marked(wanted.enrolment(), wanted.session(), wanted.hours(), by, clock.instant()));
            } else {
                stands.correct(wanted.hours(), why, by, clock.instant());
            }
            store.changed(wanted.enrolment(), wanted.session(), before, wanted.hours(), why, by, clock.instant());
            entered++;
        }
        store.flush();
        return entered;
    }

    /** Tells once of everybody whose minimum is out of reach, and takes it back when a correction has brought it into reach again. */
    private void watch(CourseId course, Set<EnrolmentId> changed) {
        var sessions = timetable.of(course);
        var total = timetable.hours(course);
        var marks = store.marks(course);
        var told = store.lost(course);
        var rules = settings.on(LocalDate.now(clock));
        for (var listed : store.listeners(course, Scope.whole())) {
            if (!changed.contains(listed.id())) {
                continue;
            }
            var forecast = row(listed, marks.getOrDefault(listed.id(), Map.of()), sessions, total, rules)
                    .forecast();
            if (forecast.reachable() && told.contains(listed.id())) {
                store.unmarkLost(listed.id());
            } else if (!forecast.reachable()
                    && !told.contains(listed.id())
                    && listed.state().isUndecided()) {
                store.markLost(listed.id(), forecast.unreachableOn(), clock.instant());
                audit.record(AuditEntry.of(
                                "ATTENDANCE_LOST", "enrolment", listed.id().value())
                        .with("day", forecast.unreachableOn()));
                lost.fire(new AttendanceLost(listed.id(), forecast.unreachableOn()));
            }
        }
    }

    /** Takes over a whole register that was kept elsewhere: one session, the hours of each listener. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void takeOver(SessionId sessionId, Map<EnrolmentId, BigDecimal> attendedHours) {
        var by = session.getCallerPrincipal().getName();
        var known = store.ofSession(sessionId).stream()
                .collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
        attendedHours.forEach((enrolment, hours) -> {
            if (known.containsKey(enrolment)) {
                var before = known.get(enrolment).attendedHours();
                known.get(enrolment).correct(hours, null, by, clock.instant());
                store.changed(enrolment, sessionId, before, hours, null, by, clock.instant());
            } else {
                store.add(Attendance.marked(enrolment, sessionId, hours, by, clock.instant()));
            }
        });
        audit.record(AuditEntry.of("REGISTER_TAKEN_OVER", "course_session", sessionId.value())
                .with("listeners", attendedHours.size()));
        LOG.info(
                () -> "register taken over session=%d listeners=%d".formatted(sessionId.value(), attendedHours.size()));
    }

    /** Who sees a course for another reason, as its listener or as one of its commission, marks nobody in it. */
    private boolean teaches(CourseId course, Scope scope) {
        return scope.trainerUserId() != null && timetable.isTrainer(course, scope.trainerUserId());
    }

    private boolean administers() {
        return session.isCallerInRole(Roles.INSTITUTE_ADMIN);
    }

    private static LocalDate lastDay(SessionDetail held, Settings rules) {
        return held.heldOn().plusDays(rules.attendanceEntryDays());
    }

    private EntryFacts entryFacts(SessionDetail held, String reason, Settings rules, boolean locked) {
        return new EntryFacts(held.heldOn(), lastDay(held, rules), LocalDate.now(clock), administers(), reason, locked);
    }

    private static AttendanceRow row(
            AttendanceStore.Listed listed,
            Map<Long, BigDecimal> marks,
            List<SessionDetail> sessions,
            BigDecimal total,
            Settings rules) {
        var classes = sessions.stream()
                .map(held -> new ClassMark(
                        held.heldOn(), held.hours(), marks.get(held.id().value())))
                .toList();
        var counted = marks.values().stream().reduce(listed.creditedHours(), BigDecimal::add);
        return new AttendanceRow(
                listed.id(),
                listed.rowNo(),
                listed.name(),
                marks,
                counted,
                total.signum() == 0 ? "0.00" : Percent.of(counted, total).shown(),
                LessonCount.of(classes),
                AttendanceForecast.of(listed.creditedHours(), classes, total, rules));
    }
}
