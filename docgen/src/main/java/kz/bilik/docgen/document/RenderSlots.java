package kz.bilik.docgen.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.bilik.docgen.measure.Meters;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many documents are laid out at once, and how many requests may wait for that. Who finds the queue full is told to come back, instead
 * of slowing everybody down.
 */
@ApplicationScoped
public class RenderSlots {

    private static final int SECONDS_TO_WAIT = 20;

    private Semaphore slots;
    private Semaphore queue;
    private Meters meters;

    protected RenderSlots() {}

    @Inject
    public RenderSlots(
            @ConfigProperty(name = "bilik.docgen.parallel") Optional<Integer> parallel,
            @ConfigProperty(name = "bilik.docgen.queue", defaultValue = "32") int waiting,
            Meters meters) {
        int workers = parallel.orElseGet(() -> Runtime.getRuntime().availableProcessors());
        slots = new Semaphore(workers, true);
        queue = new Semaphore(workers + waiting);
        this.meters = meters;
        meters.waiting(slots::getQueueLength);
    }

    public <T> T render(String template, Supplier<T> work) {
        if (!queue.tryAcquire()) {
            throw busy();
        }
        try {
            if (!slots.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw busy();
            }
            try {
                return meters.rendering(template, work);
            } finally {
                slots.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            queue.release();
        }
    }

    /** For work that is already accepted, such as the lines of a batch: waits its turn, however long. */
    public <T> T renderInTurn(String template, Supplier<T> work) {
        slots.acquireUninterruptibly();
        try {
            return meters.rendering(template, work);
        } finally {
            slots.release();
        }
    }

    private static RequestRefused busy() {
        return new RequestRefused(Refusal.BUSY, List.of(new Violation("", "queue-full")));
    }
}
