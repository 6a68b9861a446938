package kz.bilik.docgen.batch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.bilik.docgen.access.ApiKeys;
import kz.bilik.docgen.access.Client;
import kz.bilik.docgen.trace.Trace;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tells a client that its job is over. The only call this service makes to elsewhere: to origins that the operator allowed, never along a
 * redirect, signed with the client's secret, tried again with growing pauses until it is answered with 2xx or given up.
 */
@ApplicationScoped
public class Callbacks {

    static final int ATTEMPTS = 8;

    private static final Logger LOG = Logger.getLogger(Callbacks.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int GROWTH = 3;
    private static final int LONGEST_ADDRESS = 500;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
    private Clock clock;
    private JobStore jobs;
    private ApiKeys keys;
    private Set<String> origins = Set.of();
    private Duration firstPause;

    protected Callbacks() {}

    @Inject
    public Callbacks(
            JobStore jobs,
            ApiKeys keys,
            @ConfigProperty(name = "bilik.docgen.callback.origins") Optional<String> origins,
            @ConfigProperty(name = "bilik.docgen.callback.pause-seconds", defaultValue = "5") int pause) {
        this.jobs = jobs;
        this.keys = keys;
        this.clock = Clock.systemUTC();
        this.origins = Stream.of(origins.orElse("").split(","))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .map(origin -> origin(URI.create(origin)))
                .collect(Collectors.toUnmodifiableSet());
        this.firstPause = Duration.ofSeconds(pause);
    }

    void check(Client client, URI address) {
        if (address.toString().length() > LONGEST_ADDRESS
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || !origins.contains(origin(address))) {
            throw BatchOrder.refused("", "callback-not-allowed");
        }
        if (client.callbackSecret().isEmpty()) {
            throw BatchOrder.refused("", "callback-secret-missing");
        }
    }

    /** @return the pause before the next attempt; none when the call was taken, or was given up */
    Optional<Duration> call(String id) {
        var found = jobs.find(id).filter(job -> job.callback().isPresent());
        var secret = found.flatMap(job -> keys.callbackSecret(job.owner()));
        if (found.isEmpty() || !found.get().callbackState().equals(Optional.of("WAITING"))) {
            return Optional.empty();
        }
        var job = found.get();
        int attempt = job.callbackAttempts() + 1;
        var address = URI.create(job.callback().orElseThrow());
        try (var binding = Trace.goingOn(job.trace()).bind()) {
            var taken = secret.isPresent() && origins.contains(origin(address)) && sent(job, address, secret.get());
            var givenUp = !taken && attempt >= ATTEMPTS;
            jobs.called(id, taken ? "DELIVERED" : givenUp ? "FAILED" : "WAITING", attempt);
            LOG.info(() -> "callback job=" + id + " attempt=" + attempt + " taken=" + taken);
            return taken || givenUp ? Optional.empty() : Optional.of(pause(attempt));
        }
    }

    /** 5 s, 15 s, 45 s … at most an hour. */
    private Duration pause(int attempt) {
        var pause = firstPause.multipliedBy((long) Math.pow(GROWTH, attempt - 1));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private boolean sent(Job job, URI address, String secret) {
        var progress = jobs.progress(job.id());
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("job", job.id())
                .put("state", job.state().name())
                .put("total", job.total())
                .put("made", progress.made())
                .put("refused", progress.refused())
                .toString();
        long time = clock.instant().getEpochSecond();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Bilik-Signature", "t=" + time + ",v1=" + signature(secret, time + "." + body))
                .header("traceparent", Trace.current().orElseThrow().header())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** HMAC-SHA256 over the time, a point and the body, in hexadecimal digits. */
    static String signature(String secret, String signed) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    private static String origin(URI address) {
        int port = address.getPort();
        if (port < 0) {
            port = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
        }
        return (address.getScheme() + "://" + address.getHost() + ":" + port).toLowerCase(java.util.Locale.ROOT);
    }
}
