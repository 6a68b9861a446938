package kz.bilik.docgen.database;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import kz.bilik.docgen.problem.Violation;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mariadb.jdbc.MariaDbPoolDataSource;

/**
 * The database, if one is configured. The service starts without waiting for it: it tries until the database answers, brings its tables up to
 * date and only then tells the others that it is there.
 */
@ApplicationScoped
public class Database {

    /** The database answered and has the tables of this version. */
    public record Opened(DataSource source) {}

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final int POOL = 12;
    private static final int SECONDS_BETWEEN_ATTEMPTS = 2;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile Opened opened;
    private MariaDbPoolDataSource pool;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Event<Opened> event;

    @Inject
    @ConfigProperty(name = "bilik.docgen.db.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "bilik.docgen.db.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "bilik.docgen.db.password")
    private Optional<String> password;

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (configured()) {
            executor.execute(this::open);
        }
    }

    @PreDestroy
    void stop() {
        stopped.countDown();
        if (pool != null) {
            pool.close();
        }
    }

    public boolean configured() {
        return url.isPresent();
    }

    /** A connection of the pool, for a request that cannot do without. */
    public Connection connect() throws SQLException {
        if (!configured()) {
            throw new RequestRefused(Refusal.NOT_CONFIGURED, List.of(new Violation("", "database-missing")));
        }
        var found = opened;
        if (found == null) {
            throw new RequestRefused(Refusal.AWAY, List.of(new Violation("", "database-away")), Optional.of((long)
                    SECONDS_BETWEEN_ATTEMPTS));
        }
        return found.source().getConnection();
    }

    private void open() {
        try {
            do {
                try {
                    migrate();
                    pool = new MariaDbPoolDataSource(url.orElseThrow());
                    pool.setUser(user.orElse(""));
                    pool.setPassword(password.orElse(""));
                    opened = new Opened(pool);
                    LOG.info("database_opened");
                    event.fire(opened);
                    return;
                } catch (FlywayException | SQLException | IllegalStateException e) {
                    LOG.warning(() -> "database_away cause=" + e.getClass().getSimpleName());
                }
            } while (!stopped.await(SECONDS_BETWEEN_ATTEMPTS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void migrate() {
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(url.orElseThrow(), user.orElse(""), password.orElse(""))
                .locations("classpath:docgen/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
