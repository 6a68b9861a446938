package kz.bilik.web.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often strangers may ask: one limit for each address, a wider one for its network, and one for all of them together, so that neither one
 * machine nor a crowd of them can walk through certificates or occupy the system. Each node counts for itself.
 */
@ApplicationScoped
public class VisitorLimit {

    private static final int NETWORK_FACTOR = 4;
    private static final int REMEMBERED = 20_000;

    private final Buckets addresses;
    private final Buckets networks;
    private final Buckets everyone;

    @Inject
    public VisitorLimit(
            @ConfigProperty(name = "bilik.verification.perMinute", defaultValue = "3600") int perMinute,
            @ConfigProperty(name = "bilik.verification.burst", defaultValue = "2000") int burst,
            @ConfigProperty(name = "bilik.verification.allPerMinute", defaultValue = "30000") int allPerMinute) {
        addresses = new Buckets(perMinute, burst, REMEMBERED, System::nanoTime);
        networks = new Buckets(NETWORK_FACTOR * perMinute, NETWORK_FACTOR * burst, REMEMBERED, System::nanoTime);
        everyone = new Buckets(allPerMinute, Math.max(burst, allPerMinute / 6), 1, System::nanoTime);
    }

    protected VisitorLimit() {
        this(1, 1, 1);
    }

    /** Zero when the visitor may ask now, else how long to wait. */
    public Duration waitFor(String address) {
        var visitor = Visitor.at(address);
        var wait = addresses.take(visitor.host());
        if (wait.isZero()) {
            wait = networks.take(visitor.network());
        }
        return wait.isZero() ? everyone.take("all") : wait;
    }
}
