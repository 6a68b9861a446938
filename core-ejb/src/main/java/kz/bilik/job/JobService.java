package kz.bilik.job;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.API_CLIENT;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.job.model.Job;
import kz.bilik.job.store.JobStore;
import kz.bilik.shared.error.NotFoundException;

/** Orders background work and tells how far it is. Everyone sees his own jobs, the whole institute's are for its staff. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, API_CLIENT})
public class JobService {

    private static final System.Logger LOG = System.getLogger(JobService.class.getName());
    private static final int SHOWN_ERRORS = 20;

    @Inject
    private DeniedAccess denied;

    @Inject
    private JobStore store;

    @Inject
    private JobQueue queue;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public JobProgress job(JobId id) {
        return progress(visible(id));
    }

    /** The newest jobs that the caller may see. */
    public List<JobProgress> jobs(int limit) {
        var jobs = seesAll() ? store.latest(limit) : store.latestOf(caller(), limit);
        return jobs.stream().map(this::progress).toList();
    }

    /** How many of the jobs that the caller sees wait or run. */
    public long active() {
        return seesAll() ? store.countActive() : store.countActiveOf(caller());
    }

    /** Stops before the next item; what is done stays done, and the job can be taken up again. */
    public void cancel(JobId id) {
        var job = store.lock(visible(id).id()).orElseThrow();
        job.cancel(clock.instant());
        LOG.log(System.Logger.Level.INFO, "job cancelled job={0} by={1}", id, caller());
    }

    /** Takes a failed or cancelled job up again: failed items become pending. */
    public void retryFailed(JobId id) {
        takeUpAgain(visible(id).id());
        LOG.log(System.Logger.Level.INFO, "job taken up again job={0} by={1}", id, caller());
    }

    /**
     * Orders work inside the caller's transaction: it exists if and only if that commits. For the features that own the work and have
     * already decided who may order it.
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public JobId order(NewJob order) {
        var known = store.findByRequest(order.requestId());
        if (known.isPresent()) {
            return known.get().id();
        }
        var now = clock.instant();
        var id = store.add(Job.ordered(order, caller(), now));
        store.addItems(id, order.items(), now);
        queue.put(id);
        LOG.log(
                System.Logger.Level.INFO,
                "job ordered job={0} kind={1} items={2}",
                id,
                order.kind(),
                order.items().size());
        return id;
    }

    /** The newest job of a kind about a subject, for the feature that owns the work. */
    @PermitAll
    public Optional<LatestJob> findLatest(String kind, long subjectId) {
        return store.findLatest(kind, subjectId).map(job -> new LatestJob(job.id(), job.state()));
    }

    /** As {@link #retryFailed}, for the feature that owns the work. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void takeUpAgain(JobId id) {
        var job = store.lock(id).orElseThrow(() -> new NotFoundException("job", id));
        job.queueAgain();
        store.failed(id).forEach(item -> item.retry(clock.instant()));
        queue.put(id);
    }

    private Job visible(JobId id) {
        return store.find(id)
                .filter(job -> seesAll() || job.createdBy().equals(caller()))
                .orElseThrow(() -> denied.to("job", id.value()));
    }

    private boolean seesAll() {
        return session.isCallerInRole(INSTITUTE_ADMIN)
                || session.isCallerInRole(DIRECTOR)
                || session.isCallerInRole(ACTING_DIRECTOR)
                || session.isCallerInRole(AUDITOR);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }

    private JobProgress progress(Job job) {
        var counts = store.counts(job.id());
        int done = counts.getOrDefault(JobItemState.DONE, 0);
        int failed = counts.getOrDefault(JobItemState.FAILED, 0);
        var remaining = job.state() == JobState.RUNNING
                ? JobProgress.remaining(job.startedAt(), clock.instant(), job.totalItems(), done + failed)
                : OptionalLong.empty();
        return new JobProgress(
                job.id(),
                job.kind(),
                job.subjectId(),
                job.state(),
                job.totalItems(),
                done,
                failed,
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                remaining.isPresent() ? remaining.getAsLong() : null,
                failed == 0 ? List.of() : store.errors(job.id(), SHOWN_ERRORS));
    }
}
