package kz.bilik.docgen.document;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.bilik.docgen.input.BoundedBody;
import kz.bilik.docgen.input.StrictJson;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Takes in the data of a document. Those of thousands of values take a large part of the memory until their pages are written, so few of the
 * largest are received at once and one is worked on at a time; all others pass beside them.
 */
@ApplicationScoped
public class DataGate {

    private static final int RECEIVED_AT_ONCE = 4;

    /** Of values, each of which becomes a cell at most: twenty pages of a wide table. */
    private static final int MANY = 4_000;

    private static final int SECONDS_TO_WAIT = 20;
    private static final long SECONDS_TO_COME_AGAIN = 30;

    private final Semaphore received = new Semaphore(RECEIVED_AT_ONCE);
    private final Semaphore turn = new Semaphore(1, true);

    /** What is done with the data. */
    public interface Work<T> {
        T on(JsonNode data);
    }

    /** @param limit how many bytes the body may have */
    public <T> T take(InputStream body, int limit, Work<T> work) throws IOException {
        var beginning = BoundedBody.beginning(body);
        if (beginning.length <= BoundedBody.LIMIT) {
            var data = StrictJson.parse(beginning);
            return many(data) ? inTurn(() -> data, work) : work.on(data);
        }
        boolean large = limit > BoundedBody.LIMIT;
        if (large && !received.tryAcquire()) {
            BoundedBody.throwAway(body);
            throw busy();
        }
        try {
            var whole = BoundedBody.whole(beginning, body, limit);
            return inTurn(() -> StrictJson.parse(whole), work);
        } finally {
            if (large) {
                received.release();
            }
        }
    }

    /** For data that are already accepted, such as those of a line of a batch: waits its turn, however long. */
    public <T> T takeInTurn(JsonNode data, Work<T> work) {
        if (!many(data)) {
            return work.on(data);
        }
        turn.acquireUninterruptibly();
        try {
            return work.on(data);
        } finally {
            turn.release();
        }
    }

    private <T> T inTurn(Supplier<JsonNode> data, Work<T> work) {
        try {
            if (!turn.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return work.on(data.get());
        } finally {
            turn.release();
        }
    }

    private static boolean many(JsonNode data) {
        return values(data, MANY) > MANY;
    }

    /** How many values the data have, counted a little beyond the limit at most. */
    private static int values(JsonNode data, int limit) {
        int count = 1;
        var children = data.elements();
        while (children.hasNext() && count <= limit) {
            count += values(children.next(), limit - count);
        }
        return count;
    }

    private static RequestRefused busy() {
        return new RequestRefused(
                Refusal.BUSY, List.of(new Violation("", "queue-full")), Optional.of(SECONDS_TO_COME_AGAIN));
    }
}
