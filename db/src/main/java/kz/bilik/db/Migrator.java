package kz.bilik.db;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** Brings the schema to the state this version needs, under an account of its own, and gives the application its rights. */
public final class Migrator {
    private static final Logger LOG = System.getLogger(Migrator.class.getName());
    private static final int ACCESS_DENIED_TO_SCHEMA = 1044;
    private static final int TABLE_ACCESS_DENIED = 1142;
    private static final int ACCESS_DENIED = 1045;

    private final DatabaseAccess migrator;
    private final DatabaseAccess application;

    public Migrator(DatabaseAccess migrator, DatabaseAccess application) {
        this.migrator = migrator;
        this.application = application;
    }

    /** Idempotent; nodes that start together wait for each other on Flyway's lock. Returns how many migrations were run. */
    public int migrate() throws SQLException {
        var done = Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(migrator.url(), migrator.user(), migrator.password())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
        if (!migrator.user().equals(application.user())) {
            grantWhereAllowed();
        }
        return done.migrationsExecuted;
    }

    /** On a server of one's own the administrator may keep the right to grant; the table of rights is then in the operations guide. */
    private void grantWhereAllowed() throws SQLException {
        try {
            new Grants(migrator, application).apply();
        } catch (SQLException e) {
            switch (e.getErrorCode()) {
                case ACCESS_DENIED_TO_SCHEMA, TABLE_ACCESS_DENIED, ACCESS_DENIED ->
                    LOG.log(
                            Level.WARNING,
                            "migrator={0} may not grant rights to application={1}; the administrator of the server has to",
                            migrator.user(),
                            application.user());
                default -> throw e;
            }
        }
    }
}
