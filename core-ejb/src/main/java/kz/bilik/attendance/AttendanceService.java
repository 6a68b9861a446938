package kz.bilik.attendance;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.attendance.model.Attendance;
import kz.bilik.attendance.policy.EntryFacts;
import kz.bilik.attendance.policy.EntryPolicy;
import kz.bilik.attendance.policy.MarkFacts;
import kz.bilik.attendance.policy.MarkPolicy;
import kz.bilik.attendance.store.AttendanceStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseTimetable;
import kz.bilik.course.CourseVisibility;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentVisibility;
import kz.bilik.settings.Settings;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
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

    private final MarkPolicy mark = new MarkPolicy();
    private final EntryPolicy entry = new EntryPolicy();

    @Inject
    AttendanceStore store;

    @Inject
    CourseVisibility courses;

    @Inject
    EnrolmentVisibility enrolments;

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
        var total = sessions.stream().map(SessionDetail::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        var hours = sessions.stream().collect(Collectors.toMap(held -> held.id().value(), SessionDetail::hours));
        var rules = settings.on(LocalDate.now(clock));
        var marks = store.marks(course);
        var rows = store.listeners(course, scope).stream()
                .map(listed -> row(listed, marks.getOrDefault(listed.id(), Map.of()), hours, total, rules))
                .toList();
        return new AttendanceSheet(course, total, store.isProtocolConfirmed(course), sessions, rows);
    }

    /**
     * Enters or corrects the mark of one listener for one class.
     *
     * @param reason needed by an administrator after the trainer's term; otherwise null
     */
    @RolesAllowed({Roles.METHODOLOGIST_TRAINER, Roles.INSTITUTE_ADMIN})
    public void enter(EnrolmentId enrolment, SessionId sessionId, BigDecimal hours, String reason) {
        var course = enrolments.require(enrolment);
        var held = timetable.of(course).stream()
                .filter(candidate -> candidate.id().equals(sessionId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("session", sessionId.value()));
        var rules = settings.on(held.heldOn());
        var grounds = new ArrayList<Ground>(
                entry.decide(entryFacts(course, held, reason, rules)).grounds());
        grounds.addAll(mark.decide(new MarkFacts(hours, held.hours(), rules)).grounds());
        if (!grounds.isEmpty()) {
            throw new RefusedException(new Ruling(grounds, rules.asMap()));
        }
        var by = session.getCallerPrincipal().getName();
        store.find(enrolment, sessionId)
                .ifPresentOrElse(
                        known -> known.correct(hours, reason, by, clock.instant()),
                        () -> store.add(Attendance.marked(enrolment, sessionId, hours, by, clock.instant())));
        audit.record(AuditEntry.of("ATTENDANCE_ENTERED", "enrolment", enrolment.value())
                .because(reason)
                .with("session", sessionId.value())
                .with("hours", hours.toPlainString()));
        LOG.info(() -> "attendance entered enrolment=%d session=%d".formatted(enrolment.value(), sessionId.value()));
    }

    /** Takes over a whole register that was kept elsewhere: one session, the hours of each listener. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public void takeOver(SessionId sessionId, Map<EnrolmentId, BigDecimal> attendedHours) {
        var by = session.getCallerPrincipal().getName();
        var known = store.ofSession(sessionId).stream()
                .collect(Collectors.toMap(Attendance::enrolmentId, Function.identity()));
        attendedHours.forEach((enrolment, hours) -> {
            if (known.containsKey(enrolment)) {
                known.get(enrolment).correct(hours, null, by, clock.instant());
            } else {
                store.add(Attendance.marked(enrolment, sessionId, hours, by, clock.instant()));
            }
        });
        audit.record(AuditEntry.of("REGISTER_TAKEN_OVER", "course_session", sessionId.value())
                .with("listeners", attendedHours.size()));
        LOG.info(
                () -> "register taken over session=%d listeners=%d".formatted(sessionId.value(), attendedHours.size()));
    }

    private EntryFacts entryFacts(CourseId course, SessionDetail held, String reason, Settings rules) {
        return new EntryFacts(
                held.heldOn(),
                held.heldOn().plusDays(rules.attendanceEntryDays()),
                LocalDate.now(clock),
                session.isCallerInRole(Roles.INSTITUTE_ADMIN),
                reason,
                store.isProtocolConfirmed(course));
    }

    private static AttendanceRow row(
            AttendanceStore.Listed listed,
            Map<Long, BigDecimal> marks,
            Map<Long, BigDecimal> sessionHours,
            BigDecimal total,
            Settings rules) {
        var attended = sum(List.copyOf(marks.values()));
        var held = sum(marks.keySet().stream().map(sessionHours::get).toList());
        var counted = listed.creditedHours().add(attended);
        return new AttendanceRow(
                listed.id(),
                listed.rowNo(),
                listed.name(),
                marks,
                counted,
                total.signum() == 0 ? "0.00" : Percent.of(counted, total).shown(),
                AttendanceForecast.of(held.subtract(attended), total, rules));
    }

    private static BigDecimal sum(List<BigDecimal> hours) {
        return hours.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
