package kz.bilik.docgen.repeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.docgen.database.Database;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;

/**
 * Begins requests under their {@code Idempotency-Key}: the same key and request again gives the first answer, while the first is worked on 409,
 * with another request 422. In the database where there is one, else in the memory of this instance. Refusals are not kept: a request that made
 * nothing may be tried again.
 */
@ApplicationScoped
public class Repeats {

    /** How long an answer is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e](?:[\\x20-\\x7e]{0,253}[\\x21-\\x7e])?");

    private final MemoryRepeats memory = new MemoryRepeats(Clock.systemUTC());
    private Database database;
    private StoredRepeats stored;

    protected Repeats() {}

    @Inject
    public Repeats(Database database) {
        this.database = database;
        this.stored = new StoredRepeats(database, Clock.systemUTC());
    }

    /**
     * The attempt of this request; none without a key.
     *
     * @param patience after which an attempt that has not ended counts as dead
     */
    public Optional<Attempt> begin(String owner, String key, Duration patience) {
        if (key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw new RequestRefused(Refusal.MALFORMED_REQUEST, List.of(new Violation("", "idempotency-key-unusable")));
        }
        return Optional.of(
                database.configured()
                        ? stored.begin(owner, key, patience, KEPT)
                        : memory.begin(owner, key, patience, KEPT));
    }

    /** The first answer, if it was given to the same request. */
    public static Answer same(Attempt.Known known, byte[] digest) {
        if (!MessageDigest.isEqual(known.digest(), digest)) {
            throw new RequestRefused(Refusal.UNPROCESSABLE, List.of(new Violation("", "idempotency-key-reused")));
        }
        return known.answer();
    }

    /** Forgets what has been kept long enough. */
    public void clean(Connection connection) throws SQLException {
        stored.clean(connection, Clock.systemUTC().instant().minus(KEPT));
    }

    static RequestRefused busy() {
        return new RequestRefused(
                Refusal.CONFLICT, List.of(new Violation("", "idempotency-key-busy")), Optional.of(1L));
    }
}
