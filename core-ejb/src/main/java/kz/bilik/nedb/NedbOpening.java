package kz.bilik.nedb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.calendar.CalendarChanged;
import kz.bilik.calendar.CalendarService;
import kz.bilik.course.CourseCompleted;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseProgress;
import kz.bilik.enrolment.ListenersFinished;
import kz.bilik.nedb.model.NedbTask;
import kz.bilik.nedb.policy.DueFacts;
import kz.bilik.nedb.policy.DuePolicy;
import kz.bilik.nedb.store.NedbStore;
import kz.bilik.nedb.store.NedbStore.Finished;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.settings.NedbRules;
import kz.bilik.settings.SettingsService;
import kz.bilik.shared.security.Roles;

/**
 * Opens a task for every completion, in the transaction that completes: at the end of the course, or later when a listener passes a reassessment. Counts
 * the last days of open tasks anew when the calendar changes.
 */
@ApplicationScoped
public class NedbOpening {

    private static final Logger LOG = Logger.getLogger(NedbOpening.class.getName());

    private final DuePolicy policy = new DuePolicy();

    @Inject
    private NedbStore store;

    @Inject
    private CourseProgress courses;

    @Inject
    private CalendarService calendars;

    @Inject
    private SettingsService settings;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void completed(@Observes CourseCompleted event) {
        store.flush();
        open(store.unopened(event.course()));
    }

    /** Of a course that goes on nothing is reported yet. */
    void finished(@Observes ListenersFinished event) {
        store.flush();
        open(store.unopened(event.course()));
    }

    void recount(@Observes CalendarChanged event) {
        store.flush();
        recount();
    }

    /** Completions that nobody told of: those from before there were tasks. */
    void openSince(LocalDate day) {
        open(store.unopenedSince(day));
    }

    /** @return how many last days moved */
    long recount() {
        var calendar = calendars.calendar();
        var moved = store.open().stream().filter(task -> task.recount(calendar)).count();
        LOG.info(() -> "nedb last days counted moved=%d".formatted(moved));
        return moved;
    }

    /** When everything about a completed course is confirmed, it is reported. */
    void reportIfDone(CourseId course) {
        store.flush();
        if (store.openOf(course) == 0) {
            courses.report(course);
        }
    }

    /** Those of one course, preschool and day of completion, who are told of together. */
    private record Batch(CourseId course, Long organisation, LocalDate completionDate) {}

    private void open(List<Finished> finished) {
        var calendar = calendars.calendar();
        var rules = new LinkedHashMap<LocalDate, NedbRules>();
        var batches = new LinkedHashMap<Batch, List<NedbTask>>();
        for (var one : finished) {
            var inForce = rules.computeIfAbsent(
                    one.completionDate(), day -> settings.on(day).nedb());
            if (one.certified() || inForce.references()) {
                var facts = new DueFacts(one.completionDate(), one.courseEnd(), inForce);
                var task = NedbTask.opened(
                        one.enrolment(),
                        one.course(),
                        one.certified() ? NedbResult.CERTIFICATE : NedbResult.REFERENCE,
                        one.completionDate(),
                        policy.countedFrom(facts),
                        inForce.workingDays(),
                        policy.lastDay(facts, calendar).orElse(null),
                        clock.instant());
                store.add(task);
                batches.computeIfAbsent(
                                new Batch(one.course(), one.organisation(), one.completionDate()),
                                batch -> new ArrayList<>())
                        .add(task);
            }
        }
        store.flush();
        batches.forEach(this::tellPreschool);
        record(batches.values().stream().flatMap(List::stream).toList());
    }

    private void tellPreschool(Batch batch, List<NedbTask> tasks) {
        if (batch.organisation() == null) {
            return;
        }
        var due = tasks.get(0).due();
        notices.tell(new NewNotice(
                "nedb:opened:%s:%d:%s".formatted(batch.course(), batch.organisation(), batch.completionDate()),
                NoticeTone.INFO,
                due == null
                        ? NoticeText.of(NedbNotice.NEDB_OPENED_WITHOUT_DAY, tasks.size())
                        : NoticeText.of(NedbNotice.NEDB_OPENED, tasks.size(), NedbWatch.written(due)),
                "18",
                "/nedb/list.xhtml?course=" + batch.course(),
                List.of(NoticeAddressee.roleInOrganisation(Roles.PRESCHOOL_HEAD, batch.organisation()))));
    }

    private void record(List<NedbTask> opened) {
        if (opened.isEmpty()) {
            return;
        }
        audit.recordAll(opened.stream()
                .map(task -> AuditEntry.of(
                                "NEDB_TASK_OPENED", "nedb_task", task.id().value())
                        .moved(null, task.state())
                        .with("course", task.courseId())
                        .with("due", Objects.toString(task.due(), "unknown")))
                .toList());
        LOG.info(() -> "nedb tasks opened count=%d".formatted(opened.size()));
    }
}
