package kz.bilik.course;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.METHODOLOGIST_TRAINER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarService;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.course.TimetableDetail.ModuleSum;
import kz.bilik.course.model.Course;
import kz.bilik.course.model.CourseSession;
import kz.bilik.course.policy.TimetableFacts;
import kz.bilik.course.policy.TimetablePolicy;
import kz.bilik.course.policy.TimetableProposal;
import kz.bilik.course.policy.TimetableRefusal;
import kz.bilik.course.store.CourseStore;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.ModuleDetail;
import kz.bilik.programme.ProgrammeService;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.error.StaleException;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.StaffMemberId;
import kz.bilik.staffing.TrainerDirectory;
import kz.bilik.staffing.TrainerStanding;

/** The timetable of a course: drafted by those who teach it, published by the institute when its hours are those of the curriculum. */
@Stateless
public class TimetableService {

    private static final Logger LOG = Logger.getLogger(TimetableService.class.getName());
    private static final Set<CourseState> WRITABLE =
            Set.of(CourseState.PLANNED, CourseState.SCHEDULED, CourseState.LISTING, CourseState.ADMISSION);

    private final TimetablePolicy policy = new TimetablePolicy();
    private final TimetableProposal proposal = new TimetableProposal();

    @Inject
    private CourseStore store;

    @Inject
    private CourseVisibility visibility;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private TrainerDirectory trainers;

    @Inject
    private CalendarService calendar;

    @Inject
    private SettingsService settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    @RolesAllowed({
        INSTITUTE_ADMIN,
        DIRECTOR,
        ACTING_DIRECTOR,
        AUDITOR,
        METHODOLOGIST_TRAINER,
        REGION_EDU,
        DISTRICT_EDU,
        PRESCHOOL_HEAD,
        LISTENER,
        SYSTEM
    })
    public TimetableDetail timetable(CourseId id) {
        visibility.require(id);
        var course = store.find(id).orElseThrow();
        var modules = programmes.programme(course.programmeId()).modules();
        var hidden = course.timetablePublishedAt() == null && isOutside();
        var sessions = hidden ? List.<CourseSession>of() : store.timetable(id);
        var entries = sessions.stream().map(CourseSession::entry).toList();
        var conflicts = hidden ? List.<SessionConflict>of() : store.conflicts(id);
        var writer = session.isCallerInRole(INSTITUTE_ADMIN) || session.isCallerInRole(METHODOLOGIST_TRAINER);
        var facts = facts(course, modules, entries, conflicts, null);
        return new TimetableDetail(
                id,
                course.timetableRevision(),
                course.timetablePublishedAt(),
                course.timetablePublishedBy(),
                course.timetableReason(),
                rows(sessions, modules, conflicts),
                modules.stream()
                        .map(module -> new ModuleSum(
                                module,
                                entries.stream()
                                        .filter(entry -> module.id().equals(entry.module()))
                                        .map(TimetableEntry::hours)
                                        .reduce(BigDecimal.ZERO, BigDecimal::add)))
                        .toList(),
                entries.stream().map(TimetableEntry::hours).reduce(BigDecimal.ZERO, BigDecimal::add),
                course.hours(),
                writer && course.timetablePublishedAt() == null
                        ? policy.hinder(facts).grounds()
                        : List.of(),
                policy.warn(facts).grounds(),
                writer && isWritable(course));
    }

    /** Whoever does not make the timetable reads it once it is published. */
    private boolean isOutside() {
        return Stream.of(INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, METHODOLOGIST_TRAINER, SYSTEM)
                .noneMatch(session::isCallerInRole);
    }

    private static boolean isWritable(Course course) {
        return course.scheduleLine().isPresent() && WRITABLE.contains(course.state());
    }

    private List<TimetableSession> rows(
            List<CourseSession> sessions, List<ModuleDetail> modules, List<SessionConflict> conflicts) {
        var titles = modules.stream().collect(Collectors.toMap(ModuleDetail::id, ModuleDetail::title));
        var byPosition = conflicts.stream().collect(Collectors.groupingBy(SessionConflict::position));
        var names = new HashMap<StaffMemberId, String>();
        return sessions.stream()
                .map(row -> {
                    var entry = row.entry();
                    return new TimetableSession(
                            row.id(),
                            row.position(),
                            entry.heldOn(),
                            entry.start(),
                            row.endTime(),
                            entry.hours(),
                            entry.module(),
                            entry.module() == null ? null : titles.get(entry.module()),
                            entry.kind(),
                            entry.placeKind(),
                            entry.place(),
                            entry.instructor(),
                            entry.trainer(),
                            entry.trainer() == null
                                    ? entry.guest()
                                    : names.computeIfAbsent(entry.trainer(), member -> name(member, entry.heldOn())),
                            byPosition.getOrDefault(row.position(), List.of()));
                })
                .toList();
    }

    private String name(StaffMemberId member, LocalDate day) {
        return trainers.find(member, day).map(TrainerStanding::name).orElse("–");
    }

    /** Who may give the classes of the course. */
    @RolesAllowed({INSTITUTE_ADMIN, METHODOLOGIST_TRAINER})
    public List<TrainerStanding> trainers(CourseId id) {
        visibility.require(id);
        return trainers.on(store.find(id).orElseThrow().startDate());
    }

    /** A first draft over the working days of the course; nothing is written. */
    @RolesAllowed({INSTITUTE_ADMIN, METHODOLOGIST_TRAINER, SYSTEM})
    public List<TimetableEntry> propose(CourseId id) {
        visibility.require(id);
        var course = store.find(id).orElseThrow();
        var days = calendar.calendar();
        var stages = course.stages().isEmpty()
                ? List.of(new CourseStage(1, course.startDate(), course.endDate()))
                : course.stages();
        return proposal.of(
                programmes.programme(course.programmeId()).modules(),
                stages.stream().map(stage -> taughtOn(stage, days)).toList(),
                course.form(),
                course.distance() && course.form() != CourseForm.MIXED,
                course.place(),
                course.leads().stream().findFirst().map(LeadTrainer::member).orElse(null));
    }

    private static List<LocalDate> taughtOn(CourseStage stage, WorkingCalendar calendar) {
        return stage.start()
                .datesUntil(stage.end().plusDays(1))
                .filter(calendar::isWorkingDay)
                .toList();
    }

    /**
     * Writes the whole timetable anew; one that was published is a draft again.
     *
     * @param revision that the writer has read
     * @throws StaleException when somebody else has written since
     */
    @RolesAllowed({INSTITUTE_ADMIN, METHODOLOGIST_TRAINER, SYSTEM})
    public int write(CourseId id, int revision, List<TimetableEntry> entries) {
        visibility.require(id);
        var course = store.findForChange(id).orElseThrow(() -> new NotFoundException("course", id.value()));
        if (!isWritable(course)) {
            throw new RefusedException(TimetableRefusal.TIMETABLE_CLOSED);
        }
        if (course.timetableRevision() != revision) {
            throw new StaleException("timetable", id.value());
        }
        var modules = programmes.programme(course.programmeId()).modules();
        refuseIf(policy.write(facts(course, modules, entries, List.of(), null)));
        entries.stream()
                .map(TimetableEntry::trainer)
                .filter(Objects::nonNull)
                .distinct()
                .filter(member -> trainers.find(member, course.startDate()).isEmpty())
                .findFirst()
                .ifPresent(member -> {
                    throw new NotFoundException("staff_member", member.value());
                });
        var sorted = entries.stream()
                .sorted(Comparator.comparing(TimetableEntry::heldOn)
                        .thenComparing(
                                TimetableEntry::start, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())))
                .toList();
        store.clearTimetable(id);
        var minutes = settings.on(LocalDate.now(clock)).academicHourMinutes();
        for (var at = 0; at < sorted.size(); at++) {
            store.add(CourseSession.timetabled(id, at + 1, sorted.get(at), minutes));
        }
        var written = course.rewriteTimetable();
        sorted.stream()
                .map(TimetableEntry::trainer)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(member -> store.addTrainersOf(id, member));
        store.flush();
        audit.record(AuditEntry.of("TIMETABLE_WRITTEN", "course", id.value())
                .with("sessions", sorted.size())
                .with("revision", written));
        LOG.info(() -> "timetable written course=%d sessions=%d".formatted(id.value(), sorted.size()));
        return written;
    }

    /**
     * Publishes the timetable for everyone on the course.
     *
     * @param reason why a trainer or a room is claimed twice; needed only when one is
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void publish(CourseId id, String reason) {
        var course = store.findForChange(id).orElseThrow(() -> new NotFoundException("course", id.value()));
        if (!isWritable(course)) {
            throw new RefusedException(TimetableRefusal.TIMETABLE_CLOSED);
        }
        var conflicts = store.conflicts(id);
        var entries = store.timetable(id).stream().map(CourseSession::entry).toList();
        var modules = programmes.programme(course.programmeId()).modules();
        refuseIf(policy.publish(facts(course, modules, entries, conflicts, reason)));
        var conflicting = conflicts.stream().anyMatch(conflict -> conflict.kind() != SessionConflictKind.GROUP);
        course.publishTimetable(
                session.getCallerPrincipal().getName(), clock.instant(), conflicting ? reason.strip() : null);
        audit.record(AuditEntry.of("TIMETABLE_PUBLISHED", "course", id.value())
                .because(conflicting ? reason.strip() : null)
                .with("sessions", entries.size()));
        LOG.info(() -> "timetable published course=%d sessions=%d conflicts=%d"
                .formatted(id.value(), entries.size(), conflicts.size()));
    }

    private TimetableFacts facts(
            Course course,
            List<ModuleDetail> modules,
            List<TimetableEntry> entries,
            List<SessionConflict> conflicts,
            String reason) {
        return new TimetableFacts(
                course.form(),
                course.distance(),
                course.startDate(),
                course.endDate(),
                course.stages(),
                course.hours(),
                modules,
                entries,
                conflicts.stream()
                        .filter(conflict -> conflict.kind() == SessionConflictKind.GROUP)
                        .count(),
                conflicts.stream()
                        .filter(conflict -> conflict.kind() != SessionConflictKind.GROUP)
                        .count(),
                settings.on(LocalDate.now(clock)).academicHourMinutes(),
                reason);
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
