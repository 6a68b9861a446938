package kz.bilik.docgen.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bilik.docgen.database.Database;

/**
 * Every SQL string about jobs. A line is made once however often it is tried: its document is booked only while the line is still pending and
 * its job still runs.
 */
@ApplicationScoped
public class JobStore {

    /** A line that waits for its document. */
    record Pending(int line, String template, String lang, byte[] data) {}

    /** A line that is through. */
    record Finished(int line, String name, Printed printed, Optional<LineRefused> refused) {}

    /** A line as it comes in. */
    record Received(int line, Optional<BatchOrder> order, Optional<LineRefused> refused) {}

    /** What came of a line: a document or a refusal. */
    record Outcome(int line, Optional<Printed> printed, Optional<LineRefused> refused) {}

    /** Work in one transaction. */
    interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    private static final String COLUMNS =
            "id, owner, state, form, merged, signing, total, trace, callback_url, callback_state,"
                    + " callback_attempts, created_at, started_at, finished_at";

    private Database database;
    private Clock clock;

    protected JobStore() {}

    @Inject
    public JobStore(Database database) {
        this.database = database;
        this.clock = Clock.systemUTC();
    }

    <T> T transaction(Work<T> work) {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            try {
                var result = work.in(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed", e);
        }
    }

    int active(String owner) {
        return transaction(connection -> {
            var sql = "select count(*) from job where owner = ? and state in ('RECEIVING', 'QUEUED', 'RUNNING')";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, owner);
                return number(statement);
            }
        });
    }

    void add(String id, String owner, BatchForm form, String trace, Optional<String> callback) {
        transaction(connection -> {
            var sql = "insert into job (id, owner, state, form, merged, signing, total, trace, callback_url,"
                    + " callback_state, created_at) values (?, ?, 'RECEIVING', ?, ?, ?, 0, ?, ?, ?, ?)";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                statement.setString(2, owner);
                statement.setString(3, form.kind().name());
                statement.setInt(4, form.merged());
                statement.setString(5, form.signing().name());
                statement.setString(6, trace);
                statement.setString(7, callback.orElse(null));
                statement.setString(8, callback.map(url -> "WAITING").orElse(null));
                statement.setObject(9, now());
                return statement.executeUpdate();
            }
        });
    }

    void addLines(String id, List<Received> lines) {
        transaction(connection -> {
            var sql = "insert into job_item (job_id, line, state, template, name, lang, data, refusal)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?)";
            try (var statement = connection.prepareStatement(sql)) {
                for (var line : lines) {
                    statement.setString(1, id);
                    statement.setInt(2, line.line());
                    statement.setString(3, line.order().isPresent() ? "PENDING" : "REFUSED");
                    statement.setString(
                            4, line.order().map(order -> order.template().id()).orElse(null));
                    statement.setString(5, line.order().map(BatchOrder::name).orElse(null));
                    statement.setString(
                            6, line.order().map(order -> order.language().tag()).orElse(null));
                    var data = line.order().map(order -> order.data().toString().getBytes(StandardCharsets.UTF_8));
                    bytes(statement, 7, data);
                    statement.setString(8, line.refused().map(LineRefused::kept).orElse(null));
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** The batch is whole; from now on it is worked on. */
    void received(String id, int total, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "update job set state = 'QUEUED', total = ? where id = ? and state = 'RECEIVING'")) {
            statement.setInt(1, total);
            statement.setString(2, id);
            statement.executeUpdate();
        }
    }

    void delete(String id) {
        transaction(connection -> changed(connection, "delete from job where id = ?", id));
    }

    Optional<Job> find(String id) {
        return transaction(connection -> {
            try (var statement = connection.prepareStatement("select " + COLUMNS + " from job where id = ?")) {
                statement.setString(1, id);
                return jobs(statement).stream().findFirst();
            }
        });
    }

    Job.Progress progress(String id) {
        return transaction(connection -> {
            var sql = "select coalesce(sum(state = 'MADE'), 0), coalesce(sum(state = 'REFUSED'), 0) from job_item"
                    + " where job_id = ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return new Job.Progress(rows.getInt(1), rows.getInt(2));
                }
            }
        });
    }

    /** @return false when there is nothing to do: the job is over or was cancelled */
    boolean begin(String id) {
        return transaction(connection -> {
            var sql = "update job set state = 'RUNNING', started_at = coalesce(started_at, ?)"
                    + " where id = ? and state in ('QUEUED', 'RUNNING')";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setObject(1, now());
                statement.setString(2, id);
                statement.executeUpdate();
            }
            return find(connection, id)
                    .filter(job -> job.state() == JobState.RUNNING)
                    .isPresent();
        });
    }

    /** The next lines to be made; none when the job is through or was cancelled. */
    List<Pending> pending(String id, int count) {
        return transaction(connection -> {
            var sql = "select line, template, lang, data from job_item where job_id = ? and state = 'PENDING'"
                    + " and exists (select 1 from job where id = ? and state = 'RUNNING') order by line limit ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                statement.setString(2, id);
                statement.setInt(3, count);
                var lines = new ArrayList<Pending>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Pending(rows.getInt(1), rows.getString(2), rows.getString(3), rows.getBytes(4)));
                    }
                }
                return lines;
            }
        });
    }

    void book(String id, List<Outcome> outcomes) {
        transaction(connection -> {
            var sql = "update job_item set state = ?, pdf = ?, signature_key = ?, signature_level = ?, refusal = ?,"
                    + " data = null where job_id = ? and line = ? and state = 'PENDING'";
            try (var statement = connection.prepareStatement(sql)) {
                for (var outcome : outcomes) {
                    var signature = outcome.printed().flatMap(Printed::signature);
                    statement.setString(1, outcome.printed().isPresent() ? "MADE" : "REFUSED");
                    bytes(statement, 2, outcome.printed().map(Printed::pdf));
                    statement.setString(
                            3, signature.map(Printed.Signature::keyId).orElse(null));
                    statement.setString(
                            4, signature.map(Printed.Signature::level).orElse(null));
                    statement.setString(
                            5, outcome.refused().map(LineRefused::kept).orElse(null));
                    statement.setString(6, id);
                    statement.setInt(7, outcome.line());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    void finish(String id) {
        transaction(connection -> {
            try (var statement = connection.prepareStatement(
                    "update job set state = 'DONE', finished_at = ? where id = ? and state = 'RUNNING'")) {
                statement.setObject(1, now());
                statement.setString(2, id);
                return statement.executeUpdate();
            }
        });
    }

    /** @return false when the job is over already */
    boolean cancel(String id) {
        return transaction(connection -> {
            try (var statement = connection.prepareStatement("update job set state = 'CANCELLED', finished_at = ?"
                    + " where id = ? and state in ('QUEUED', 'RUNNING')")) {
                statement.setObject(1, now());
                statement.setString(2, id);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /** Lines that are through, after the given one, in the order of the batch. */
    List<Finished> finished(String id, int after, int count) {
        return transaction(connection -> {
            var sql =
                    "select line, name, pdf, signature_key, signature_level, refusal from job_item where job_id = ? and line > ?"
                            + " and state in ('MADE', 'REFUSED') order by line limit ?";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, id);
                statement.setInt(2, after);
                statement.setInt(3, count);
                var lines = new ArrayList<Finished>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new Finished(
                                rows.getInt(1),
                                rows.getString(2),
                                new Printed(rows.getBytes(3), signature(rows)),
                                Optional.ofNullable(rows.getString(6)).map(LineRefused::parse)));
                    }
                }
                return lines;
            }
        });
    }

    private static Optional<Printed.Signature> signature(ResultSet rows) throws SQLException {
        var level = rows.getString(5);
        return Optional.ofNullable(rows.getString(4)).map(key -> new Printed.Signature(key, level));
    }

    List<String> active() {
        return ids("select id from job where state in ('QUEUED', 'RUNNING')");
    }

    List<String> waitingForCallback() {
        return ids("select id from job where state = 'DONE' and callback_state = 'WAITING'");
    }

    void called(String id, String state, int attempts) {
        transaction(connection -> {
            try (var statement = connection.prepareStatement(
                    "update job set callback_state = ?, callback_attempts = ? where id = ?")) {
                statement.setString(1, state);
                statement.setInt(2, attempts);
                statement.setString(3, id);
                return statement.executeUpdate();
            }
        });
    }

    /** Removes what was kept long enough, and what was never received whole. */
    void clean(Duration kept, Duration receiving, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from job where finished_at < ?" + " or (state = 'RECEIVING' and created_at < ?)")) {
            statement.setObject(1, utc(clock.instant().minus(kept)));
            statement.setObject(2, utc(clock.instant().minus(receiving)));
            statement.executeUpdate();
        }
    }

    private static Optional<Job> find(Connection connection, String id) throws SQLException {
        try (var statement = connection.prepareStatement("select " + COLUMNS + " from job where id = ?")) {
            statement.setString(1, id);
            return jobs(statement).stream().findFirst();
        }
    }

    private List<String> ids(String sql) {
        return transaction(connection -> {
            var ids = new ArrayList<String>();
            try (var statement = connection.prepareStatement(sql);
                    var rows = statement.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        });
    }

    private static List<Job> jobs(PreparedStatement statement) throws SQLException {
        var jobs = new ArrayList<Job>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                jobs.add(new Job(
                        rows.getString(1),
                        rows.getString(2),
                        JobState.valueOf(rows.getString(3)),
                        new BatchForm(
                                BatchForm.Kind.valueOf(rows.getString(4)),
                                rows.getInt(5),
                                BatchForm.Signing.valueOf(rows.getString(6))),
                        rows.getInt(7),
                        rows.getString(8),
                        Optional.ofNullable(rows.getString(9)),
                        Optional.ofNullable(rows.getString(10)),
                        rows.getInt(11),
                        instant(rows, 12).orElseThrow(),
                        instant(rows, 13),
                        instant(rows, 14)));
            }
        }
        return jobs;
    }

    private static int changed(Connection connection, String sql, String id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, id);
            return statement.executeUpdate();
        }
    }

    private static int number(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void bytes(PreparedStatement statement, int at, Optional<byte[]> bytes) throws SQLException {
        if (bytes.isPresent()) {
            statement.setBytes(at, bytes.get());
        } else {
            statement.setNull(at, Types.BLOB);
        }
    }

    private LocalDateTime now() {
        return utc(clock.instant());
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(ResultSet rows, int column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDateTime.class))
                .map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
