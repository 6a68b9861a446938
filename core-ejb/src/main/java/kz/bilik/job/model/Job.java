package kz.bilik.job.model;

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
import kz.bilik.job.JobId;
import kz.bilik.job.JobState;
import kz.bilik.job.NewJob;
import kz.bilik.shared.error.IllegalTransitionException;

/** A list of work in the database. */
@Entity
@Table(name = "job")
public class Job {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "kind")
    private String kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "parameters")
    private String parameters;

    @Column(name = "total_items")
    private int totalItems;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Job() {}

    public static Job ordered(NewJob order, String by, Instant at) {
        var job = new Job();
        job.kind = order.kind();
        job.subjectId = order.subjectId();
        job.state = JobState.QUEUED;
        job.parameters = order.parameters().toString();
        job.totalItems = order.items().size();
        job.requestId = order.requestId().toString();
        job.createdBy = by;
        job.createdAt = at;
        return job;
    }

    public void begin(Instant at) {
        if (state == JobState.RUNNING) {
            return;
        }
        become(JobState.RUNNING);
        startedAt = at;
    }

    public void finish(boolean withoutFailures, Instant at) {
        become(withoutFailures ? JobState.DONE : JobState.FAILED);
        finishedAt = at;
    }

    public void cancel(Instant at) {
        become(JobState.CANCELLED);
        finishedAt = at;
    }

    public void queueAgain() {
        become(JobState.QUEUED);
        startedAt = null;
        finishedAt = null;
    }

    private void become(JobState next) {
        if (!state.next().contains(next)) {
            throw new IllegalTransitionException("job " + id, state, next);
        }
        state = next;
    }

    public JobId id() {
        return new JobId(id);
    }

    public String kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    public JobState state() {
        return state;
    }

    public String parameters() {
        return parameters;
    }

    public int totalItems() {
        return totalItems;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant finishedAt() {
        return finishedAt;
    }
}
