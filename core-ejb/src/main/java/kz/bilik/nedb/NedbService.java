package kz.bilik.nedb;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.calendar.CalendarService;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseVisibility;
import kz.bilik.nedb.model.NedbExport;
import kz.bilik.nedb.model.NedbTask;
import kz.bilik.nedb.policy.AnswerFacts;
import kz.bilik.nedb.policy.AnswerPolicy;
import kz.bilik.nedb.policy.ExportFacts;
import kz.bilik.nedb.policy.ExportPolicy;
import kz.bilik.nedb.policy.NedbRefusal;
import kz.bilik.nedb.store.NedbStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.organisation.Access;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.security.Roles;

/**
 * The data of those who completed a course on their way to the national database: given out in a file, then confirmed or rejected; the preschool sees
 * its own people and says that it has seen to their cards.
 */
@Stateless
@RolesAllowed({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.AUDITOR,
    Roles.PRESCHOOL_HEAD,
    Roles.SYSTEM
})
public class NedbService {

    private static final Logger LOG = Logger.getLogger(NedbService.class.getName());

    private final ExportPolicy exports = new ExportPolicy();
    private final AnswerPolicy answers = new AnswerPolicy();

    @Inject
    private NedbStore store;

    @Inject
    private NedbLayoutService layouts;

    @Inject
    private NedbOpening opening;

    @Inject
    private CalendarService calendars;

    @Inject
    private CourseVisibility courses;

    @Inject
    private NoticeService notices;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The part of the list that the caller may see. */
    public Page<NedbTaskSummary> tasks(PageRequest page) {
        var scope = access.scope();
        return new Page<>(store.page(page, scope, today()), store.count(page.filters(), scope, today()));
    }

    public NedbTaskDetail task(NedbTaskId id) {
        var task = visible(id);
        var summary = store.summary(id, today()).orElseThrow();
        return new NedbTaskDetail(
                summary,
                store.iin(id),
                task.workingDays(),
                task.countedFrom(),
                task.due() == null
                        ? calendars
                                .calendar()
                                .firstUnfilled(task.countedFrom(), task.workingDays())
                                .orElse(null)
                        : null,
                task.openedAt(),
                task.exportedAt(),
                task.export(),
                task.confirmedAt(),
                task.confirmedBy(),
                task.nedbNumber(),
                task.nedbDate(),
                task.rejectedAt(),
                task.rejectedBy(),
                task.rejectionReason(),
                task.cardCheckedAt(),
                task.cardCheckedBy());
    }

    /** How many tasks the caller sees. */
    public NedbCounts counts() {
        return store.counts(Map.of(), access.scope(), today());
    }

    /** How many tasks the caller sees that are not confirmed yet. */
    public NedbCounts openCounts() {
        return store.counts(Map.of("open", "true"), access.scope(), today());
    }

    /** How many tasks of a course the caller sees. */
    public NedbCounts countsOf(CourseId course) {
        var scope = courses.require(course);
        return store.counts(Map.of("course", course.toString()), scope, today());
    }

    /** The preschool has seen to the card of its employee. */
    @RolesAllowed(Roles.PRESCHOOL_HEAD)
    public void checkCard(NedbTaskId id) {
        var task = visible(id);
        task.checkCard(caller(), clock.instant());
        audit.record(AuditEntry.of("NEDB_CARD_CHECKED", "nedb_task", id.value()));
        LOG.info(() -> "nedb card checked task=%s".formatted(id));
    }

    /**
     * Gives out what is ready of the chosen tasks, as it stands today in the layout in force; what was rejected or is still unanswered goes once more.
     *
     * @throws RefusedException when none of them is ready
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public TasksDone export(TaskSelection selection) {
        var chosen = chosen(selection);
        var numbers = store.certificates(chosen.stream().map(NedbTask::id).toList());
        var ready = ready(
                chosen,
                (task, nothing) ->
                        exports.decide(new ExportFacts(task.state(), task.result(), numbers.get(task.id()))));
        var layout = layouts.layout();
        var rows = store.facts(ready.stream().map(NedbTask::id).toList(), layout.language());
        var export = NedbExport.made(rows.size(), layout, caller(), clock.instant());
        store.add(export, rows);
        move("NEDB_TASK_EXPORTED", ready, task -> task.export(export.id(), clock.instant()), "export", export.id());
        LOG.info(() -> "nedb tasks exported export=%s count=%d".formatted(export.id(), ready.size()));
        return new TasksDone(ready.size(), chosen.size() - ready.size(), export.id());
    }

    /** Files that were given out, the latest first. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public Page<ExportSummary> exports(PageRequest page) {
        return new Page<>(store.exports(page), store.countExports());
    }

    /** Writes a file that was given out, the same rows in whichever form; who takes it leaves a row. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public void write(NedbExportId id, NedbFormat format, OutputStream out) throws IOException {
        var export = store.findExport(id).orElseThrow(() -> denied.to("nedb_export", id.value()));
        new NedbFile(export.layout(), store.rows(id)).write(format, out);
        audit.record(AuditEntry.of("NEDB_EXPORT_TAKEN", "nedb_export", id.value())
                .with("format", format)
                .with("purpose", "paragraph-18"));
        LOG.info(() -> "nedb export taken export=%s format=%s".formatted(id, format));
    }

    /**
     * The database keeps the records of the chosen tasks.
     *
     * @param number of the record, or of the message that names them all
     * @throws RefusedException when none of them can be confirmed so
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public TasksDone confirm(TaskSelection selection, String number, LocalDate date) {
        var chosen = chosen(selection);
        var ready = ready(
                chosen,
                (task, today) ->
                        answers.confirm(new AnswerFacts(task.state(), task.completionDate(), number, date, today)));
        move("NEDB_TASK_CONFIRMED", ready, task -> task.confirm(number, date, caller(), clock.instant()), "date", date);
        ready.stream().map(NedbTask::courseId).distinct().forEach(opening::reportIfDone);
        LOG.info(() -> "nedb tasks confirmed count=%d".formatted(ready.size()));
        return new TasksDone(ready.size(), chosen.size() - ready.size(), null);
    }

    /** The database does not take the records of the chosen tasks; their preschools learn why. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public TasksDone reject(TaskSelection selection, String reason) {
        var chosen = chosen(selection);
        var ready = ready(chosen, (task, today) -> answers.reject(task.state(), reason));
        ready.forEach(task -> tellRejected(task, reason));
        move(
                "NEDB_TASK_REJECTED",
                ready,
                task -> task.reject(reason, caller(), clock.instant()),
                "chosen",
                chosen.size());
        LOG.info(() -> "nedb tasks rejected count=%d".formatted(ready.size()));
        return new TasksDone(ready.size(), chosen.size() - ready.size(), null);
    }

    private void tellRejected(NedbTask task, String reason) {
        store.organisationOf(task.id())
                .ifPresent(organisation -> notices.tell(new NewNotice(
                        "nedb:rejected:%s:%s".formatted(task.id(), task.export()),
                        NoticeTone.WARNING,
                        NoticeText.of(NedbNotice.NEDB_REJECTED, reason.strip()),
                        "18",
                        "/nedb/detail.xhtml?id=" + task.id(),
                        List.of(NoticeAddressee.roleInOrganisation(Roles.PRESCHOOL_HEAD, organisation)))));
    }

    private List<NedbTask> chosen(TaskSelection selection) {
        var ids = selection.ids() == null ? store.ids(selection.filters(), access.scope(), today()) : selection.ids();
        var found = store.findForChange(ids);
        if (selection.ids() != null) {
            var known = found.stream().map(NedbTask::id).collect(Collectors.toSet());
            for (var id : ids) {
                if (!known.contains(id)) {
                    throw denied.to("nedb_task", id.value());
                }
            }
        }
        return found;
    }

    private List<NedbTask> ready(List<NedbTask> chosen, BiFunction<NedbTask, LocalDate, Ruling> decide) {
        var ready = new ArrayList<NedbTask>();
        Set<Ground> grounds = new LinkedHashSet<>();
        for (var task : chosen) {
            var ruling = decide.apply(task, today());
            if (ruling.isAllowed()) {
                ready.add(task);
            }
            grounds.addAll(ruling.grounds());
        }
        if (ready.isEmpty()) {
            throw new RefusedException(
                    grounds.isEmpty() ? Ruling.refused(NedbRefusal.NOTHING_CHOSEN) : new Ruling(List.copyOf(grounds)));
        }
        return ready;
    }

    private interface Step {
        void take(NedbTask task);
    }

    private void move(String action, List<NedbTask> tasks, Step step, String key, Object value) {
        var before = new HashMap<NedbTaskId, NedbTaskState>();
        tasks.forEach(task -> before.put(task.id(), task.state()));
        tasks.forEach(step::take);
        audit.recordAll(tasks.stream()
                .map(task -> AuditEntry.of(action, "nedb_task", task.id().value())
                        .moved(before.get(task.id()), task.state())
                        .because(task.state() == NedbTaskState.REJECTED ? task.rejectionReason() : null)
                        .with(key, value))
                .toList());
    }

    private NedbTask visible(NedbTaskId id) {
        if (!store.isVisible(id, access.scope())) {
            throw denied.to("nedb_task", id.value());
        }
        return store.find(id).orElseThrow(() -> denied.to("nedb_task", id.value()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
