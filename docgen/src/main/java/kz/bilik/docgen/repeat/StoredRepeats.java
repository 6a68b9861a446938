package kz.bilik.docgen.repeat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.bilik.docgen.database.Database;
import kz.bilik.docgen.input.StrictJson;

/** Answers kept in the database, the same for all instances. The primary key lets only one of many equal requests begin. */
final class StoredRepeats {

    private final Database database;
    private final Clock clock;

    StoredRepeats(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Row(Instant startedAt, Instant busyUntil, Optional<Attempt.Known> known) {}

    Attempt begin(String owner, String key, Duration patience, Duration kept) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toInstant(ZoneOffset.UTC);
        try (var connection = database.connect()) {
            if (inserted(connection, owner, key, now, now.plus(patience))) {
                return new Stored(owner, key, Optional.empty());
            }
            var row = find(connection, owner, key);
            if (row.isPresent()
                    && row.get().known().isPresent()
                    && now.isBefore(row.get().startedAt().plus(kept))) {
                return new Stored(owner, key, row.get().known());
            }
            var mayBegin = row.isPresent()
                    && (row.get().known().isPresent() || !now.isBefore(row.get().busyUntil()))
                    && takenOver(connection, owner, key, row.get(), now, now.plus(patience));
            if (!mayBegin) {
                throw Repeats.busy();
            }
            return new Stored(owner, key, Optional.empty());
        } catch (SQLException e) {
            throw new IllegalStateException("The database failed", e);
        }
    }

    void clean(Connection connection, Instant before) throws SQLException {
        try (var statement = connection.prepareStatement("delete from repeated_request where started_at < ?")) {
            statement.setObject(1, utc(before));
            statement.executeUpdate();
        }
    }

    private static boolean inserted(Connection connection, String owner, String key, Instant now, Instant busyUntil)
            throws SQLException {
        var sql = "insert into repeated_request (owner, request_key, started_at, busy_until) values (?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            statement.setString(2, key);
            statement.setObject(3, utc(now));
            statement.setObject(4, utc(busyUntil));
            return statement.executeUpdate() == 1;
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }

    private static Optional<Row> find(Connection connection, String owner, String key) throws SQLException {
        var sql = "select started_at, busy_until, digest, status, headers, body from repeated_request"
                + " where owner = ? and request_key = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, owner);
            statement.setString(2, key);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(row(rows)) : Optional.empty();
            }
        }
    }

    private static Row row(ResultSet rows) throws SQLException {
        var digest = rows.getBytes(3);
        var known = digest == null
                ? Optional.<Attempt.Known>empty()
                : Optional.of(new Attempt.Known(
                        digest, new Answer(rows.getInt(4), headers(rows.getString(5)), rows.getBytes(6))));
        return new Row(instant(rows, 1), instant(rows, 2), known);
    }

    private static boolean takenOver(
            Connection connection, String owner, String key, Row row, Instant now, Instant busyUntil)
            throws SQLException {
        var sql = "update repeated_request set started_at = ?, busy_until = ?, digest = null, body = null"
                + " where owner = ? and request_key = ? and started_at = ?";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, utc(now));
            statement.setObject(2, utc(busyUntil));
            statement.setString(3, owner);
            statement.setString(4, key);
            statement.setObject(5, utc(row.startedAt()));
            return statement.executeUpdate() == 1;
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    private static Map<String, String> headers(String json) {
        var headers = new HashMap<String, String>();
        StrictJson.parse(json.getBytes(StandardCharsets.UTF_8))
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }

    private static JsonNode json(Map<String, String> headers) {
        var json = JsonNodeFactory.instance.objectNode();
        headers.forEach(json::put);
        return json;
    }

    private final class Stored implements Attempt {

        private final String owner;
        private final String key;
        private final Optional<Known> known;

        Stored(String owner, String key, Optional<Known> known) {
            this.owner = owner;
            this.key = key;
            this.known = known;
        }

        @Override
        public Optional<Known> known() {
            return known;
        }

        @Override
        public void keep(byte[] digest, Answer answer) {
            change(connection -> keep(digest, answer, connection));
        }

        @Override
        public void keep(byte[] digest, Answer answer, Connection transaction) throws SQLException {
            var sql = "update repeated_request set digest = ?, status = ?, headers = ?, body = ?"
                    + " where owner = ? and request_key = ?";
            try (var statement = transaction.prepareStatement(sql)) {
                statement.setBytes(1, digest);
                statement.setInt(2, answer.status());
                statement.setString(3, json(answer.headers()).toString());
                statement.setBytes(4, answer.body());
                name(statement, 5);
                statement.executeUpdate();
            }
        }

        @Override
        public void forget() {
            change(connection -> {
                var sql = "delete from repeated_request where owner = ? and request_key = ? and digest is null";
                try (var statement = connection.prepareStatement(sql)) {
                    name(statement, 1);
                    statement.executeUpdate();
                }
            });
        }

        private void name(PreparedStatement statement, int from) throws SQLException {
            statement.setString(from, owner);
            statement.setString(from + 1, key);
        }

        private void change(Change change) {
            try (var connection = database.connect()) {
                change.in(connection);
            } catch (SQLException e) {
                throw new IllegalStateException("The database failed", e);
            }
        }
    }

    private interface Change {
        void in(Connection connection) throws SQLException;
    }
}
