package kz.bilik.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import kz.bilik.shared.time.ClockProducer;

/**
 * Who works on which job, across all nodes: a row per job in the scheduler's table, leased by heart beat, on threads of the container.
 *
 * <p>A node that dies stops beating; another one (or itself after the restart) takes the job up within twenty seconds. Putting a job in the
 * queue is part of the caller's transaction. A sweep puts back any active job whose row got lost between a cancellation and a new start.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class JobQueue {

    private static final System.Logger LOG = System.getLogger(JobQueue.class.getName());
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEART_BEAT = Duration.ofSeconds(3);
    private static final int MISSED_BEATS_OF_THE_DEAD = 4;
    private static final Duration POSTPONED = Duration.ofSeconds(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final LocalTime NIGHT = LocalTime.of(1, 30);
    private static final int JOBS_AT_ONCE = 2;
    private static final int WORKERS = 2;
    private static final int HOUSEKEEPERS = 3;
    private static final int BLOCK = 20;

    @Resource(lookup = "java:app/jdbc/bilik")
    private DataSource database;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private JobLedger ledger;

    @Inject
    private JobWorker worker;

    @Inject
    @Any
    private Instance<NightlyTask> nightlyTasks;

    private CustomTask<Void> jobs;
    private Scheduler scheduler;
    private ExecutorService workers;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void start() {
        workers = Executors.newFixedThreadPool(WORKERS, threads);
        jobs = Tasks.custom("job", Void.class).onDeadExecutionRevive().execute(this::execute);
        RecurringTask<Void> sweep = Tasks.recurring("job-sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> ledger.active().forEach(this::put));
        RecurringTask<Void> nights = Tasks.recurring("nightly", new Daily(ClockProducer.ZONE, NIGHT))
                .execute((instance, context) -> night());
        scheduler = Scheduler.create(database, List.of(jobs))
                .startTasks(sweep, nights)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEART_BEAT)
                .missedHeartbeatsLimit(MISSED_BEATS_OF_THE_DEAD)
                .threads(JOBS_AT_ONCE)
                .executorService(Executors.newFixedThreadPool(JOBS_AT_ONCE, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
        LOG.log(System.Logger.Level.INFO, "job queue started workers={0}", WORKERS);
    }

    @PreDestroy
    void stop() {
        scheduler.stop();
        workers.shutdownNow();
        LOG.log(System.Logger.Level.INFO, "job queue stopped");
    }

    /** Makes the job due at once; nothing happens when it is in the queue already. */
    public void put(JobId id) {
        scheduler.scheduleIfNotExists(jobs.schedulableInstance(id.toString()));
    }

    /** One task that fails does not keep the others from running. */
    private void night() {
        nightlyTasks.forEach(task -> {
            try {
                task.run();
                LOG.log(System.Logger.Level.INFO, "nightly task done name={0}", task.name());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "nightly task failed name=" + task.name(), e);
            }
        });
    }

    private CompletionHandler<Void> execute(TaskInstance<Void> instance, ExecutionContext context) {
        var id = new JobId(Long.parseLong(instance.getId()));
        return run(id, context)
                ? (complete, operations) -> operations.remove()
                : (complete, operations) ->
                        operations.reschedule(complete, complete.getTimeDone().plus(POSTPONED));
    }

    /** @return whether the job needs no further work */
    private boolean run(JobId id, ExecutionContext context) {
        if (!ledger.begin(id)) {
            return true;
        }
        while (!context.getSchedulerState().isShuttingDown()) {
            var block = ledger.nextBlock(id, BLOCK);
            if (block.isEmpty()) {
                ledger.finish(id);
                return true;
            }
            if (!allDone(block)) {
                return false;
            }
        }
        return false;
    }

    private boolean allDone(List<JobLedger.Item> block) {
        List<Callable<Boolean>> work = block.stream()
                .map(item -> (Callable<Boolean>) () -> worker.work(item))
                .toList();
        try {
            var goOn = true;
            for (Future<Boolean> done : workers.invokeAll(work)) {
                goOn &= done.get();
            }
            return goOn;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("an item could not be booked", e.getCause());
        }
    }
}
