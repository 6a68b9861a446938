package kz.bilik.docgen.batch;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.logging.Logger;
import kz.bilik.docgen.database.Database;
import kz.bilik.docgen.repeat.Repeats;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which instance works on which job: a row per job in the scheduler's table, leased by heart beat.
 *
 * <p>An instance that dies stops beating; another one, or itself after the restart, goes on with the job within twenty seconds. A sweep puts
 * back any job whose row got lost, and throws away what was kept long enough.
 */
@ApplicationScoped
public class JobQueue {

    private static final Logger LOG = Logger.getLogger(JobQueue.class.getName());
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEART_BEAT = Duration.ofSeconds(3);
    private static final int MISSED_BEATS_OF_THE_DEAD = 4;
    private static final Duration POSTPONED = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(15);
    private static final Duration SWEEP = Duration.ofSeconds(15);
    private static final Duration RECEIVING = Duration.ofDays(1);
    private static final int AT_ONCE = 3;
    private static final int HOUSEKEEPERS = 3;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private JobStore jobs;

    @Inject
    private JobWork work;

    @Inject
    private Callbacks callbacks;

    @Inject
    private Repeats repeats;

    @Inject
    @ConfigProperty(name = "bilik.docgen.jobs.days", defaultValue = "7")
    private int days;

    private CustomTask<Void> making;
    private CustomTask<Void> calling;
    private volatile Scheduler scheduler;

    void start(@Observes Database.Opened opened) {
        work.start(threads);
        making = Tasks.custom("job", Void.class).onDeadExecutionRevive().execute(this::make);
        calling = Tasks.custom("callback", Void.class).onDeadExecutionRevive().execute(this::call);
        var sweep = Tasks.recurring("job-sweep", FixedDelay.of(SWEEP)).execute((instance, context) -> sweep());
        scheduler = Scheduler.create(opened.source(), List.of(making, calling))
                .startTasks(sweep)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEART_BEAT)
                .missedHeartbeatsLimit(MISSED_BEATS_OF_THE_DEAD)
                .threads(AT_ONCE)
                .executorService(Executors.newFixedThreadPool(AT_ONCE, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(HOUSEKEEPERS, threads))
                .alwaysPersistTimestampInUTC()
                .shutdownMaxWait(LONGEST_STOP)
                .build();
        scheduler.start();
        LOG.info("job_queue_started");
    }

    @PreDestroy
    void stop() {
        if (scheduler != null) {
            scheduler.stop();
            work.stop();
        }
    }

    /** Makes the job due at once; nothing happens when it is in the queue already, and a lost call is made up for by the sweep. */
    void put(String id) {
        Optional.ofNullable(scheduler)
                .ifPresent(running -> running.scheduleIfNotExists(making.schedulableInstance(id)));
    }

    private void putCallback(String id) {
        scheduler.scheduleIfNotExists(calling.schedulableInstance(id));
    }

    private CompletionHandler<Void> make(TaskInstance<Void> instance, ExecutionContext context) {
        var id = instance.getId();
        if (!work.goOn(id, () -> !context.getSchedulerState().isShuttingDown())) {
            return after(POSTPONED);
        }
        if (jobs.find(id).flatMap(Job::callback).isPresent()) {
            putCallback(id);
        }
        return (complete, operations) -> operations.remove();
    }

    private CompletionHandler<Void> call(TaskInstance<Void> instance, ExecutionContext context) {
        return callbacks
                .call(instance.getId())
                .<CompletionHandler<Void>>map(JobQueue::after)
                .orElse((complete, operations) -> operations.remove());
    }

    private static CompletionHandler<Void> after(Duration pause) {
        return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(pause));
    }

    private void sweep() {
        jobs.active().forEach(this::put);
        jobs.waitingForCallback().forEach(this::putCallback);
        jobs.transaction(connection -> {
            jobs.clean(Duration.ofDays(days), RECEIVING, connection);
            repeats.clean(connection);
            return true;
        });
    }
}
