package kz.bilik.web.verification;

import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address may ask.
 *
 * <p>Held in the memory of each node: it keeps walkers away and need not be exact. The number of addresses kept is bounded, so a flood of
 * them cannot fill the memory.
 */
@ApplicationScoped
public class VerificationQuota {

    private static final int ADDRESSES = 20_000;

    @Inject
    @ConfigProperty(name = "bilik.verify.per-minute", defaultValue = "120")
    private int perMinute;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /** @return seconds to wait, or empty when the request may pass */
    public OptionalLong secondsToWait(String address) {
        var probe = bucket(address).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1));
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build());
    }
}
