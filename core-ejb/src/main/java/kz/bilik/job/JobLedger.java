package kz.bilik.job;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Clock;
import java.util.List;
import kz.bilik.job.model.Job;
import kz.bilik.job.store.JobStore;

/** Books what the queue does with a job, each step in a transaction of its own. */
@Stateless
@PermitAll
public class JobLedger {

    private static final System.Logger LOG = System.getLogger(JobLedger.class.getName());

    @Inject
    private JobStore store;

    @Inject
    private Clock clock;

    /** @return false when the job is over or was cancelled, so there is nothing to do */
    public boolean begin(JobId id) {
        var job = store.lock(id).filter(found -> found.state().isActive());
        job.ifPresent(found -> found.begin(clock.instant()));
        return job.isPresent();
    }

    /** The next pending items; none when the job was cancelled. */
    public List<Item> nextBlock(JobId id, int size) {
        var job = store.find(id).filter(found -> found.state() == JobState.RUNNING);
        return job.map(found -> itemsOf(found, size)).orElse(List.of());
    }

    private List<Item> itemsOf(Job job, int size) {
        JsonObject parameters;
        try (var reader = Json.createReader(new StringReader(job.parameters()))) {
            parameters = reader.readObject();
        }
        return store.pending(job.id(), size).stream()
                .map(item -> new Item(
                        item.id(),
                        item.subjectKind(),
                        new JobWork(job.id(), item.subjectId(), parameters, job.createdBy())))
                .toList();
    }

    public void complete(long itemId) {
        store.item(itemId).complete(clock.instant());
    }

    public void fail(long itemId, String reason) {
        store.item(itemId).fail(reason, clock.instant());
    }

    public void finish(JobId id) {
        var job = store.lock(id).orElseThrow();
        if (job.state() != JobState.RUNNING) {
            return;
        }
        var counts = store.counts(id);
        int failed = counts.getOrDefault(JobItemState.FAILED, 0);
        job.finish(failed == 0, clock.instant());
        LOG.log(
                System.Logger.Level.INFO,
                "job finished job={0} done={1} failed={2}",
                id,
                counts.getOrDefault(JobItemState.DONE, 0),
                failed);
    }

    public List<JobId> active() {
        return store.active();
    }

    /** A pending item with all that its handler needs. */
    public record Item(long id, String subjectKind, JobWork work) {}
}
