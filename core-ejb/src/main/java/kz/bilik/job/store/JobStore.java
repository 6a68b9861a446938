package kz.bilik.job.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bilik.job.JobId;
import kz.bilik.job.JobItemState;
import kz.bilik.job.JobState;
import kz.bilik.job.NewJob;
import kz.bilik.job.model.Job;
import kz.bilik.job.model.JobItem;

@ApplicationScoped
public class JobStore {

    private static final int ROWS_PER_INSERT = 200;

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public JobId add(Job job) {
        entities.persist(job);
        entities.flush();
        return job.id();
    }

    public void addItems(JobId job, List<NewJob.Item> items, Instant at) {
        for (var from = 0; from < items.size(); from += ROWS_PER_INSERT) {
            var block = items.subList(from, Math.min(from + ROWS_PER_INSERT, items.size()));
            var values =
                    block.stream().map(item -> "(?, ?, ?, ?, 'PENDING', 0, ?)").collect(Collectors.joining(", "));
            var insert = entities.createNativeQuery(
                    "insert into job_item (job_id, position, subject_id, subject_kind, state, attempts, changed_at) values "
                            + values);
            var parameter = 1;
            for (var index = 0; index < block.size(); index++) {
                insert.setParameter(parameter++, job.value());
                insert.setParameter(parameter++, from + index + 1);
                insert.setParameter(parameter++, block.get(index).subjectId());
                insert.setParameter(parameter++, block.get(index).subjectKind());
                insert.setParameter(parameter++, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            }
            insert.executeUpdate();
        }
    }

    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(entities.find(Job.class, id.value()));
    }

    public Optional<Job> lock(JobId id) {
        return Optional.ofNullable(entities.find(Job.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Job> findByRequest(UUID requestId) {
        return entities.createQuery("select j from Job j where j.requestId = :request", Job.class)
                .setParameter("request", requestId.toString())
                .getResultStream()
                .findFirst();
    }

    public Optional<Job> findLatest(String kind, long subjectId) {
        return entities.createQuery(
                        "select j from Job j where j.kind = :kind and j.subjectId = :subject order by j.id desc",
                        Job.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Job> latest(int limit) {
        return entities.createQuery("select j from Job j order by j.id desc", Job.class)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<Job> latestOf(String createdBy, int limit) {
        return entities.createQuery("select j from Job j where j.createdBy = :by order by j.id desc", Job.class)
                .setParameter("by", createdBy)
                .setMaxResults(limit)
                .getResultList();
    }

    public Map<JobItemState, Integer> counts(JobId job) {
        var counts = new EnumMap<JobItemState, Integer>(JobItemState.class);
        entities.createQuery(
                        "select i.state, count(i) from JobItem i where i.jobId = :job group by i.state", Object[].class)
                .setParameter("job", job.value())
                .getResultList()
                .forEach(row -> counts.put((JobItemState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    public List<String> errors(JobId job, int limit) {
        return entities.createQuery(
                        "select i.error from JobItem i where i.jobId = :job and i.state = :failed order by i.position",
                        String.class)
                .setParameter("job", job.value())
                .setParameter("failed", JobItemState.FAILED)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<JobItem> pending(JobId job, int limit) {
        return entities.createQuery(
                        "select i from JobItem i where i.jobId = :job and i.state = :pending order by i.position",
                        JobItem.class)
                .setParameter("job", job.value())
                .setParameter("pending", JobItemState.PENDING)
                .setMaxResults(limit)
                .getResultList();
    }

    public List<JobId> active() {
        return entities.createQuery("select j.id from Job j where j.state in :states", Long.class)
                .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
                .getResultStream()
                .map(JobId::new)
                .toList();
    }

    public long countActive() {
        return entities.createQuery("select count(j) from Job j where j.state in :states", Long.class)
                .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
                .getSingleResult();
    }

    public long countActiveOf(String createdBy) {
        return entities.createQuery(
                        "select count(j) from Job j where j.state in :states and j.createdBy = :by", Long.class)
                .setParameter("states", List.of(JobState.QUEUED, JobState.RUNNING))
                .setParameter("by", createdBy)
                .getSingleResult();
    }

    public List<JobItem> failed(JobId job) {
        return entities.createQuery("select i from JobItem i where i.jobId = :job and i.state = :failed", JobItem.class)
                .setParameter("job", job.value())
                .setParameter("failed", JobItemState.FAILED)
                .getResultList();
    }

    public JobItem item(long id) {
        return entities.find(JobItem.class, id);
    }
}
