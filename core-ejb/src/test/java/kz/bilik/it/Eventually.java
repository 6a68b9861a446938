package kz.bilik.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Waits for background work by asking it, at most a minute. */
public final class Eventually {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final long PERIOD_MILLIS = 200;

    private Eventually() {}

    public static <T> T until(Predicate<T> reached, Callable<T> question) throws Exception {
        var timer = Executors.newSingleThreadScheduledExecutor();
        var answer = new CompletableFuture<T>();
        try {
            timer.scheduleWithFixedDelay(
                    () -> {
                        try {
                            var now = question.call();
                            if (reached.test(now)) {
                                answer.complete(now);
                            }
                        } catch (Exception e) {
                            answer.completeExceptionally(e);
                        }
                    },
                    0,
                    PERIOD_MILLIS,
                    TimeUnit.MILLISECONDS);
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            timer.shutdownNow();
        }
    }
}
