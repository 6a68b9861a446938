package kz.bilik.schedule.model;

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
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleState;
import kz.bilik.shared.error.IllegalTransitionException;

/** The annual schedule of a year in the version that is worked on or in force. */
@Entity
@Table(name = "annual_schedule")
public class AnnualSchedule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "year")
    private int year;

    @Column(name = "version_no")
    private int versionNo;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ScheduleState state;

    @Column(name = "number")
    private String number;

    @Column(name = "amend_reason")
    private String amendReason;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Version
    @Column(name = "version")
    private int version;

    protected AnnualSchedule() {}

    public static AnnualSchedule opened(int year, String by, Instant at) {
        var schedule = new AnnualSchedule();
        schedule.year = year;
        schedule.versionNo = 1;
        schedule.state = ScheduleState.DRAFT;
        schedule.numberAnew();
        schedule.createdBy = by;
        schedule.createdAt = at;
        return schedule;
    }

    public void send(Instant at) {
        moveTo(ScheduleState.ON_AGREEMENT);
        sentAt = at;
        agreedAt = null;
    }

    public void agree(Instant at) {
        moveTo(ScheduleState.AGREED);
        agreedAt = at;
    }

    public void giveBack() {
        moveTo(ScheduleState.RETURNED);
    }

    /** A line of the agreed schedule was changed, so somebody is asked once more. */
    public void askAgain() {
        moveTo(ScheduleState.ON_AGREEMENT);
        agreedAt = null;
    }

    public void approve(Instant at) {
        moveTo(ScheduleState.APPROVED);
        approvedAt = at;
    }

    public void amend(String reason) {
        moveTo(ScheduleState.AMENDED);
        amendReason = reason;
        versionNo++;
        numberAnew();
    }

    private void numberAnew() {
        number = "ЖК-%d-%02d".formatted(year, versionNo);
    }

    private void moveTo(ScheduleState target) {
        if (!state.next().contains(target)) {
            throw new IllegalTransitionException("annual_schedule", state, target);
        }
        state = target;
    }

    public ScheduleId id() {
        return new ScheduleId(id);
    }

    public int year() {
        return year;
    }

    public int versionNo() {
        return versionNo;
    }

    public ScheduleState state() {
        return state;
    }

    public String number() {
        return number;
    }

    public String amendReason() {
        return amendReason;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant agreedAt() {
        return agreedAt;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
