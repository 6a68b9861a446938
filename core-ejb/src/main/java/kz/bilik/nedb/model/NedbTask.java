package kz.bilik.nedb.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import kz.bilik.calendar.WorkingCalendar;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.nedb.NedbExportId;
import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbTaskId;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.shared.error.IllegalTransitionException;
import kz.bilik.shared.time.ClockProducer;

/** What has to stand in the national database about one completion of one listener. */
@Entity
@Table(name = "nedb_task")
public class NedbTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "course_id")
    private long courseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "result")
    private NedbResult result;

    @Column(name = "completion_date")
    private LocalDate completionDate;

    @Column(name = "counted_from")
    private LocalDate countedFrom;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "due")
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private NedbTaskState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "exported_at")
    private Instant exportedAt;

    @Column(name = "export_id")
    private Long exportId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "nedb_number")
    private String nedbNumber;

    @Column(name = "nedb_date")
    private LocalDate nedbDate;

    @Column(name = "rejected_at")
    private Instant rejectedAt;

    @Column(name = "rejected_by")
    private String rejectedBy;

    @Column(name = "rejection_reason")
    private String rejectionReason;

    @Column(name = "card_checked_at")
    private Instant cardCheckedAt;

    @Column(name = "card_checked_by")
    private String cardCheckedBy;

    @Version
    @Column(name = "version")
    private int version;

    protected NedbTask() {}

    /**
     * A new task.
     *
     * @param due null while a year of the term has no calendar
     */
    public static NedbTask opened(
            EnrolmentId enrolment,
            CourseId course,
            NedbResult result,
            LocalDate completionDate,
            LocalDate countedFrom,
            int workingDays,
            LocalDate due,
            Instant at) {
        var task = new NedbTask();
        task.enrolmentId = enrolment.value();
        task.courseId = course.value();
        task.result = result;
        task.completionDate = completionDate;
        task.countedFrom = countedFrom;
        task.workingDays = workingDays;
        task.due = due;
        task.state = NedbTaskState.PENDING;
        task.openedAt = at;
        return task;
    }

    /** Counts the last day anew while the task is open; a confirmed one keeps the day that it was judged by. @return whether it moved */
    public boolean recount(WorkingCalendar calendar) {
        if (state == NedbTaskState.CONFIRMED) {
            return false;
        }
        var before = due;
        due = calendar.findLastDay(countedFrom, workingDays).orElse(null);
        return before == null ? due != null : !before.equals(due);
    }

    /** Given out, also once more; one that was rejected goes to work again first. */
    public void export(NedbExportId export, Instant at) {
        if (state == NedbTaskState.REJECTED) {
            moveTo(NedbTaskState.PENDING);
        }
        if (state != NedbTaskState.EXPORTED) {
            moveTo(NedbTaskState.EXPORTED);
        }
        exportId = export.value();
        exportedAt = at;
    }

    public void confirm(String number, LocalDate date, String by, Instant at) {
        moveTo(NedbTaskState.CONFIRMED);
        nedbNumber = number.strip();
        nedbDate = date;
        confirmedBy = by;
        confirmedAt = at;
        confirmedOn = LocalDate.ofInstant(at, ClockProducer.ZONE);
    }

    public void reject(String reason, String by, Instant at) {
        moveTo(NedbTaskState.REJECTED);
        rejectionReason = reason.strip();
        rejectedBy = by;
        rejectedAt = at;
    }

    /** The preschool has seen to the card of its employee; the first time counts. */
    public void checkCard(String by, Instant at) {
        if (cardCheckedAt == null) {
            cardCheckedBy = by;
            cardCheckedAt = at;
        }
    }

    private void moveTo(NedbTaskState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("nedb_task", state, target);
        }
        state = target;
    }

    public NedbTaskId id() {
        return new NedbTaskId(id);
    }

    public CourseId courseId() {
        return new CourseId(courseId);
    }

    public NedbResult result() {
        return result;
    }

    public LocalDate completionDate() {
        return completionDate;
    }

    public LocalDate countedFrom() {
        return countedFrom;
    }

    public int workingDays() {
        return workingDays;
    }

    public LocalDate due() {
        return due;
    }

    public NedbTaskState state() {
        return state;
    }

    public boolean isCardChecked() {
        return cardCheckedAt != null;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant exportedAt() {
        return exportedAt;
    }

    public NedbExportId export() {
        return exportId == null ? null : new NedbExportId(exportId);
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public String nedbNumber() {
        return nedbNumber;
    }

    public LocalDate nedbDate() {
        return nedbDate;
    }

    public Instant rejectedAt() {
        return rejectedAt;
    }

    public String rejectedBy() {
        return rejectedBy;
    }

    public String rejectionReason() {
        return rejectionReason;
    }

    public Instant cardCheckedAt() {
        return cardCheckedAt;
    }

    public String cardCheckedBy() {
        return cardCheckedBy;
    }
}
