package kz.bilik.docgen.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Counts what each client asks of this instance. Requests come back evenly over the minute, documents at midnight UTC; a document that was
 * refused is given back. Who is over his quota hears when to come again.
 */
@ApplicationScoped
public class Quotas {

    private static final int CLIENTS = 10_000;

    private record Counted(String owner, Quota quota) {}

    private final Map<Counted, Bucket> requests = forgetful();
    private final Map<Counted, Bucket> documents = forgetful();
    private final Clock clock;

    public Quotas() {
        this(Clock.systemUTC());
    }

    Quotas(Clock clock) {
        this.clock = clock;
    }

    void request(Client client) {
        if (client.quota().perMinute() > 0) {
            take(bucket(requests, client, Quotas::perMinute), "quota-requests");
        }
    }

    /** Takes one document of the day; the answer gives it back. */
    public Taken document(Client client) {
        if (client.quota().perDay() == 0) {
            return () -> {};
        }
        var bucket = bucket(documents, client, Quotas::perDay);
        take(bucket, "quota-documents");
        return () -> bucket.addTokens(1);
    }

    /** A document that was counted. */
    public interface Taken {
        void giveBack();
    }

    private Bucket bucket(Map<Counted, Bucket> buckets, Client client, BiFunction<Quota, Instant, Bandwidth> limit) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    new Counted(client.owner(), client.quota()),
                    counted -> Bucket.builder()
                            .addLimit(limit.apply(counted.quota(), clock.instant()))
                            .build());
        }
    }

    private static Bandwidth perMinute(Quota quota, Instant now) {
        return Bandwidth.builder()
                .capacity(quota.perMinute())
                .refillGreedy(quota.perMinute(), Duration.ofMinutes(1))
                .build();
    }

    private static Bandwidth perDay(Quota quota, Instant now) {
        var midnight = now.atOffset(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusDays(1);
        return Bandwidth.builder()
                .capacity(quota.perDay())
                .refillIntervallyAligned(quota.perDay(), Duration.ofDays(1), midnight.toInstant())
                .initialTokens(quota.perDay())
                .build();
    }

    private static void take(Bucket bucket, String code) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1);
            throw new RequestRefused(Refusal.QUOTA, List.of(new Violation("", code, wait)), Optional.of(wait));
        }
    }

    private static Map<Counted, Bucket> forgetful() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Counted, Bucket> eldest) {
                return size() > CLIENTS;
            }
        };
    }
}
