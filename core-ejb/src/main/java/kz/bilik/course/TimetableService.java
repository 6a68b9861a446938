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
import java.time.format.DateTimeFormatter;
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
import kz.bilik.course.policy.ClassChangeFacts;
import kz.bilik.course.policy.ClassChangePolicy;
import kz.bilik.course.policy.TimetableFacts;
import kz.bilik.course.policy.TimetablePolicy;
import kz.bilik.course.policy.TimetableProposal;
import kz.bilik.course.policy.TimetableRefusal;
import kz.bilik.course.store.CourseStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
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
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Set<CourseState> WRITABLE =
            Set.of(CourseState.PLANNED, CourseState.SCHEDULED, CourseState.LISTING, CourseState.ADMISSION);

    private final TimetablePolicy policy = new TimetablePolicy();
    private final TimetableProposal proposal = new TimetableProposal();
    private final ClassChangePolicy changes = new ClassChangePolicy();

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
    private NoticeService notices;

    @Inject
    private Access access;

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
        var hidden = course.scheduleLine().isPresent() && course.timetablePublishedAt() == null && isOutside();
        var sessions = hidden ? List.<CourseSession>of() : store.timetable(id);
        var entries = counted(sessions);
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
                writer && isWritable(course),
                session.isCallerInRole(INSTITUTE_ADMIN) && isChangeable(course));
    }

    private static List<TimetableEntry> counted(List<CourseSession> sessions) {
        return sessions.stream()
                .filter(CourseSession::isCounted)
                .map(CourseSession::entry)
                .toList();
    }

    private static boolean isChangeable(Course course) {
        return course.state() == CourseState.IN_PROGRESS || course.state() == CourseState.PAUSED;
    }

    /** What the signed-in trainer teaches in these days. */
    @RolesAllowed(METHODOLOGIST_TRAINER)
    public List<TaughtClass> teaching(LocalDate from, LocalDate to) {
        return store.taught(null, access.scope().trainerUserId(), from, to);
    }

    /** What a member of the staff teaches in these days. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<TaughtClass> taughtBy(StaffMemberId member, LocalDate from, LocalDate to) {
        return store.taught(member, null, from, to);
    }

    /** Those who may teach on a day. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<TrainerStanding> trainersOn(LocalDate day) {
        return trainers.on(day);
    }

    /** A class with its course, for whoever cancels it or sets another in its place. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public ClassDetail classOf(SessionId id) {
        var found = store.findSession(id).orElseThrow(() -> new NotFoundException("session", id.value()));
        var shown = timetable(found.courseId());
        var course = store.find(found.courseId()).orElseThrow();
        return new ClassDetail(
                course.id(),
                course.topic(),
                course.programmeCode(),
                course.streamNo(),
                course.startDate(),
                course.endDate(),
                shown.sessions().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                shown.changeable(),
                store.isMarked(id),
                trainers.on(found.detail().heldOn()));
    }

    /** A class will not be held; whoever gives it and the listeners are told. Its hours stay owed until another class takes its place. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void cancelClass(SessionId id, String reason) {
        var cancelled = forChange(id);
        var course = store.findForChange(cancelled.courseId()).orElseThrow();
        refuseIf(changes.cancel(change(course, cancelled, reason, null)));
        cancelled.cancel(reason.strip(), session.getCallerPrincipal().getName(), clock.instant());
        audit.record(AuditEntry.of("CLASS_CANCELLED", "course", course.id().value())
                .because(reason.strip())
                .with("session", id.value()));
        tell(CourseNotice.CLASS_CANCELLED, course, cancelled, reason.strip());
        LOG.info(() ->
                "class cancelled course=%d session=%d".formatted(course.id().value(), id.value()));
    }

    /** Sets a class in the place of a cancelled one: the same module, kind and hours on another day. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public SessionId replaceClass(SessionId id, ReplacementClass other) {
        var cancelled = forChange(id);
        var course = store.findForChange(cancelled.courseId()).orElseThrow();
        refuseIf(changes.replace(change(course, cancelled, null, other.heldOn())));
        if (other.trainer() != null
                && trainers.find(other.trainer(), other.heldOn()).isEmpty()) {
            throw new NotFoundException("staff_member", other.trainer().value());
        }
        var modules = programmes.programme(course.programmeId()).modules();
        var entry = other(cancelled.entry(), other);
        refuseIf(policy.write(facts(course, modules, List.of(entry), List.of(), null)));
        var replacement = CourseSession.timetabled(
                course.id(),
                store.lastPosition(course.id()) + 1,
                entry,
                settings.on(LocalDate.now(clock)).academicHourMinutes());
        replacement.takePlaceOf(cancelled);
        store.add(replacement);
        store.flush();
        if (course.scheduleLine().isPresent()) {
            refuseIf(policy.publish(facts(
                    course,
                    modules,
                    counted(store.timetable(course.id())),
                    store.conflicts(course.id()),
                    other.reason() == null || other.reason().isBlank() ? course.timetableReason() : other.reason())));
        }
        if (entry.trainer() != null) {
            store.addTrainersOf(course.id(), entry.trainer());
        }
        audit.record(AuditEntry.of("CLASS_REPLACED", "course", course.id().value())
                .because(other.reason())
                .with("session", id.value())
                .with("by", replacement.id().value()));
        tell(CourseNotice.CLASS_REPLACED, course, cancelled, DAY.format(entry.heldOn()));
        LOG.info(() -> "class replaced course=%d session=%d by=%d"
                .formatted(course.id().value(), id.value(), replacement.id().value()));
        return replacement.id();
    }

    private CourseSession forChange(SessionId id) {
        return store.findSessionForChange(id).orElseThrow(() -> new NotFoundException("session", id.value()));
    }

    private ClassChangeFacts change(Course course, CourseSession changed, String reason, LocalDate day) {
        return new ClassChangeFacts(
                course.state(),
                changed.detail().kind() == SessionKind.SUMMARY,
                changed.isCancelled(),
                !changed.isCounted(),
                store.isMarked(changed.id()),
                reason,
                day,
                course.startDate(),
                course.endDate());
    }

    private static TimetableEntry other(TimetableEntry cancelled, ReplacementClass other) {
        var guest = other.guest() != null && !other.guest().isBlank();
        return new TimetableEntry(
                other.heldOn(),
                other.start(),
                cancelled.hours(),
                cancelled.module(),
                cancelled.kind(),
                other.placeKind(),
                other.place(),
                guest ? InstructorKind.GUEST : InstructorKind.TRAINER,
                guest ? null : other.trainer(),
                guest ? other.guest() : null);
    }

    private void tell(CourseNotice notice, Course course, CourseSession changed, String last) {
        var addressees = Stream.concat(
                        store.trainerNames(course.id()).stream(), store.listenerNames(course.id()).stream())
                .distinct()
                .map(NoticeAddressee::user)
                .toList();
        if (addressees.isEmpty()) {
            return;
        }
        notices.tell(new NewNotice(
                "class:%d:%s".formatted(changed.id().value(), notice),
                NoticeTone.WARNING,
                NoticeText.of(
                        notice,
                        course.topic(),
                        course.programmeCode(),
                        String.valueOf(course.streamNo()),
                        DAY.format(changed.detail().heldOn()),
                        last),
                "16",
                "/course/detail.xhtml?tab=timetable&id=" + course.id().value(),
                addressees));
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
        var positions = sessions.stream().collect(Collectors.toMap(CourseSession::id, CourseSession::position));
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
                            byPosition.getOrDefault(row.position(), List.of()),
                            row.cancellation().orElse(null),
                            row.replaces().map(positions::get).orElse(null));
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
     * @param reason why a trainer or a room is claimed twice, or most hours are given by invited persons; needed only then
     */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void publish(CourseId id, String reason) {
        var course = store.findForChange(id).orElseThrow(() -> new NotFoundException("course", id.value()));
        if (!isWritable(course)) {
            throw new RefusedException(TimetableRefusal.TIMETABLE_CLOSED);
        }
        var conflicts = store.conflicts(id);
        var entries = counted(store.timetable(id));
        var modules = programmes.programme(course.programmeId()).modules();
        var facts = facts(course, modules, entries, conflicts, reason);
        refuseIf(policy.publish(facts));
        var explained = facts.otherConflicts() > 0 || policy.warn(facts).isRefused();
        course.publishTimetable(
                session.getCallerPrincipal().getName(), clock.instant(), explained ? reason.strip() : null);
        audit.record(AuditEntry.of("TIMETABLE_PUBLISHED", "course", id.value())
                .because(explained ? reason.strip() : null)
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
