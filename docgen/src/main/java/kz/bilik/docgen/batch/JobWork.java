package kz.bilik.docgen.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import kz.bilik.docgen.template.Languages;
import kz.bilik.docgen.template.TemplateCatalog;
import kz.bilik.docgen.trace.Trace;
import kz.bilik.docgen.traffic.Stopping;

/** Makes the documents of a job, block by block; what is booked stays booked, so whoever goes on begins where the last one ended. */
@ApplicationScoped
public class JobWork {

    private static final Logger LOG = Logger.getLogger(JobWork.class.getName());
    private static final int BLOCK = 20;

    @Inject
    private JobStore jobs;

    @Inject
    private BatchPress press;

    @Inject
    private TemplateCatalog catalog;

    @Inject
    private Stopping stopping;

    private ExecutorService workers;

    /** As many hands as processors; the places where documents are laid out keep order between them and single requests. */
    void start(ThreadFactory threads) {
        workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), threads);
    }

    void stop() {
        workers.shutdownNow();
    }

    /** @return false when this instance has to stop before the job is through */
    boolean goOn(String id, BooleanSupplier running) {
        if (!jobs.begin(id)) {
            return true;
        }
        var job = jobs.find(id).orElseThrow();
        var trace = job.trace();
        try (var binding = Trace.goingOn(trace).bind()) {
            LOG.info(() -> "job_taken job=" + id);
            while (running.getAsBoolean() && !stopping.begun()) {
                var block = jobs.pending(id, BLOCK);
                if (block.isEmpty()) {
                    jobs.finish(id);
                    LOG.info(() -> "job_over job=" + id);
                    return true;
                }
                jobs.book(id, made(block, job));
            }
            LOG.info(() -> "job_left job=" + id);
            return false;
        }
    }

    private List<JobStore.Outcome> made(List<JobStore.Pending> block, Job job) {
        var work = block.stream()
                .map(line -> (Callable<JobStore.Outcome>) () -> {
                    try (var binding = Trace.goingOn(job.trace()).bind()) {
                        return outcome(line, job);
                    }
                })
                .collect(Collectors.toList());
        try {
            return workers.invokeAll(work).stream().map(JobWork::ended).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted by the end of the service", e);
        }
    }

    private static JobStore.Outcome ended(java.util.concurrent.Future<JobStore.Outcome> line) {
        try {
            return line.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted by the end of the service", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A line could not be tried", e.getCause());
        }
    }

    /** A bug fails its own line, not the four thousand others. */
    private JobStore.Outcome outcome(JobStore.Pending line, Job job) {
        try {
            var template = catalog.find(line.template())
                    .orElseThrow(() -> BatchOrder.refused("/template", "template-unknown"));
            var order = new BatchOrder(template, "", Languages.asked(line.lang()), StrictJson.parse(line.data()));
            return new JobStore.Outcome(
                    line.line(), Optional.of(press.made(order, job.form().signing(), job.owner())), Optional.empty());
        } catch (RequestRefused refused) {
            return refused(line, refused);
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, e, () -> "job_line_failed line=" + line.line());
            return refused(
                    line, new RequestRefused(Refusal.FAULT, List.of(new Violation("", "incident", Trace.currentId()))));
        }
    }

    private JobStore.Outcome refused(JobStore.Pending line, RequestRefused refused) {
        return new JobStore.Outcome(line.line(), Optional.empty(), Optional.of(press.refusal(line.line(), refused)));
    }
}
