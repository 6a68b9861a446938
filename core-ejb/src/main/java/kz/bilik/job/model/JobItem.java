package kz.bilik.job.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.bilik.job.JobId;
import kz.bilik.job.JobItemState;
import kz.bilik.job.NewJob;
import kz.bilik.shared.error.IllegalTransitionException;

/** One piece of a job; whoever holds the lease of the job changes it, so it needs no version of its own. */
@Entity
@Table(name = "job_item")
public class JobItem {

    private static final int LONGEST_ERROR = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private long id;

    @Column(name = "job_id")
    private long jobId;

    @Column(name = "position")
    private int position;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobItemState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "error")
    private String error;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected JobItem() {}

    public static JobItem pending(JobId job, int position, NewJob.Item item, Instant at) {
        var pending = new JobItem();
        pending.jobId = job.value();
        pending.position = position;
        pending.subjectId = item.subjectId();
        pending.subjectKind = item.subjectKind();
        pending.state = JobItemState.PENDING;
        pending.changedAt = at;
        return pending;
    }

    public void complete(Instant at) {
        become(JobItemState.DONE, at);
        attempts++;
        error = null;
    }

    public void fail(String reason, Instant at) {
        become(JobItemState.FAILED, at);
        attempts++;
        error = reason.length() <= LONGEST_ERROR ? reason : reason.substring(0, LONGEST_ERROR);
    }

    public void retry(Instant at) {
        become(JobItemState.PENDING, at);
        error = null;
    }

    private void become(JobItemState next, Instant at) {
        if (!state.next().contains(next)) {
            throw new IllegalTransitionException("job item " + id, state, next);
        }
        state = next;
        changedAt = at;
    }

    public long id() {
        return id;
    }

    public JobId jobId() {
        return new JobId(jobId);
    }

    public long subjectId() {
        return subjectId;
    }

    public String subjectKind() {
        return subjectKind;
    }

    public JobItemState state() {
        return state;
    }
}
