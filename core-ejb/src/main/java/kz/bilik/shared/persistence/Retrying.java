package kz.bilik.shared.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bilik.shared.error.StaleException;

/**
 * Repeats a whole use case that lost a fight for locks: deadlock (1213), lock wait (1205) and changed record (1020), nothing else.
 *
 * <p>It stands around the transaction, never inside one: called within a transaction it runs the work once, because only who began the
 * transaction may repeat it. A version conflict is not repeated but told as {@link StaleException}: a person decided on what he saw.
 */
@ApplicationScoped
public class Retrying {

    private static final System.Logger LOG = System.getLogger(Retrying.class.getName());
    private static final Set<Integer> CONFLICTS = Set.of(1213, 1205, 1020);
    private static final int TRIES = 10;
    private static final long SHORTEST_PAUSE_NANOS = 2_000_000;
    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    /** @param work one transaction: an EJB method or several that join */
    public <T> T call(Supplier<T> work) {
        if (transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION) {
            return work.get();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (isStale(e)) {
                    throw new StaleException("record", "");
                }
                if (attempt == TRIES || !isConflict(e)) {
                    throw e;
                }
                LOG.log(System.Logger.Level.DEBUG, "lock conflict, attempt={0}", attempt);
                pause(attempt);
            }
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return Optional.empty();
        });
    }

    /** Whether the database asked for the transaction to be repeated. */
    static boolean isConflict(Throwable e) {
        return causes(e)
                .anyMatch(cause -> cause instanceof SQLException refused && CONFLICTS.contains(refused.getErrorCode()));
    }

    static boolean isStale(Throwable e) {
        return causes(e).anyMatch(OptimisticLockException.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(30);
    }

    private static void pause(int attempt) {
        LockSupport.parkNanos(
                attempt * ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, LONGEST_PAUSE_NANOS));
    }
}
