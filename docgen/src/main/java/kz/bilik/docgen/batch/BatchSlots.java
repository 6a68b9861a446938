package kz.bilik.docgen.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.Semaphore;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/** At most two batches at a time, so that single documents always find a slot. */
@ApplicationScoped
public class BatchSlots {

    private final Semaphore places = new Semaphore(2);

    Place take() {
        if (!places.tryAcquire()) {
            throw new RequestRefused(Refusal.BUSY, List.of(new Violation("", "batches-full")));
        }
        return places::release;
    }

    interface Place extends AutoCloseable {
        @Override
        void close();
    }
}
