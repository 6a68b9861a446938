package kz.bilik.db;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Accounts of a demonstration, one for every role, all with one password that everybody may know, all marked as demo so that a real
 * installation can refuse them. The director may sign on any day; the acting director by an order for two weeks of March 2026, when
 * the director's absence is recorded (paragraph 29).
 */
public final class DemoAccess {
    public static final String PASSWORD = "Bilik-demo-2026";

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final LocalDate ABSENT_FROM = LocalDate.of(2026, 3, 16);
    private static final LocalDate ABSENT_TO = LocalDate.of(2026, 3, 27);

    private final DatabaseAccess access;

    public DemoAccess(DatabaseAccess access) {
        this.access = access;
    }

    /** Adds what is missing and leaves what is there as it is; returns how many accounts were added. */
    public int open() throws SQLException {
        try (var connection = access.connect()) {
            connection.setAutoCommit(false);
            var added = 0;
            String hash = null;
            for (var user : DemoUser.values()) {
                placeInDistrict(connection, user.organisation());
                if (exists(connection, user)) {
                    continue;
                }
                hash = hash == null ? PasswordHash.of(PASSWORD) : hash;
                add(connection, user, hash);
                added++;
            }
            connection.commit();
            return added;
        }
    }

    /** Organisations of a demonstration that was opened before districts had codes get theirs. */
    private static void placeInDistrict(Connection connection, DemoOrganisation organisation) throws SQLException {
        try (var statement =
                connection.prepareStatement("update organisation set kato = ? where bin = ? and kato is null")) {
            statement.setString(1, organisation.kato());
            statement.setString(2, organisation.bin());
            statement.executeUpdate();
        }
    }

    private static boolean exists(Connection connection, DemoUser user) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from app_user where username = ?")) {
            statement.setString(1, user.username());
            try (var result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void add(Connection connection, DemoUser user, String hash) throws SQLException {
        var organisation = organisation(connection, user.organisation());
        var sql =
                "insert into app_user (username, password_hash, display_name, organisation_id, enabled, language, demo,"
                        + " created_at) values (?, ?, ?, ?, true, 'kk', true, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, user.username());
            statement.setString(2, hash);
            statement.setString(3, user.displayName());
            statement.setLong(4, organisation);
            statement.setObject(5, LocalDateTime.now(ZoneOffset.UTC));
            var id = insert(statement);
            assign(connection, user, id);
            appoint(connection, user, id);
        }
    }

    private static void assign(Connection connection, DemoUser user, long id) throws SQLException {
        var sql = "insert into role_assignment (user_id, role, region_kato, valid_from) values (?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            statement.setString(2, user.role());
            statement.setString(3, user.isScopedToRegion() ? user.organisation().region() : null);
            statement.setDate(4, Date.valueOf(SINCE));
            statement.executeUpdate();
        }
    }

    private static void appoint(Connection connection, DemoUser user, long id) throws SQLException {
        if (user == DemoUser.DIRECTOR) {
            appoint(connection, user, id, null, null, SINCE, null);
        } else if (user == DemoUser.ACTING_DIRECTOR) {
            appoint(connection, user, id, "14-ж", ABSENT_FROM.minusDays(3), ABSENT_FROM, ABSENT_TO);
            recordAbsence(connection);
        }
    }

    private static void appoint(
            Connection connection,
            DemoUser user,
            long id,
            String orderNo,
            LocalDate orderDate,
            LocalDate from,
            LocalDate to)
            throws SQLException {
        var sql =
                "insert into signatory_appointment (role, person_name, user_id, order_no, order_date, valid_from, valid_to)"
                        + " values (?, ?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, user.role());
            statement.setString(2, user.displayName());
            statement.setLong(3, id);
            statement.setString(4, orderNo);
            statement.setObject(5, orderDate);
            statement.setObject(6, from);
            statement.setObject(7, to);
            statement.executeUpdate();
        }
    }

    private static void recordAbsence(Connection connection) throws SQLException {
        var sql =
                "insert into director_absence (absent_from, absent_to, reason, recorded_by, recorded_at, order_no, order_date) values (?, ?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, ABSENT_FROM);
            statement.setObject(2, ABSENT_TO);
            statement.setString(3, "Іссапар");
            statement.setString(4, DemoUser.ADMIN.username());
            statement.setObject(5, ABSENT_FROM.minusDays(3).atTime(4, 0));
            statement.setString(6, "13-ж");
            statement.setObject(7, ABSENT_FROM.minusDays(3));
            statement.executeUpdate();
        }
    }

    private static long organisation(Connection connection, DemoOrganisation organisation) throws SQLException {
        try (var statement = connection.prepareStatement("select id from organisation where bin = ?")) {
            statement.setString(1, organisation.bin());
            try (var result = statement.executeQuery()) {
                if (result.next()) {
                    return result.getLong(1);
                }
            }
        }
        var sql =
                "insert into organisation (bin, name_kk, name_ru, name_en, type, ownership, region_kato, kato) values (?, ?, ?, ?, ?, ?, ?, ?)";
        try (var statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, organisation.bin());
            statement.setString(2, organisation.nameKk());
            statement.setString(3, organisation.nameRu());
            statement.setString(4, organisation.nameEn());
            statement.setString(5, organisation.type());
            statement.setString(6, organisation.ownership());
            statement.setString(7, organisation.region());
            statement.setString(8, organisation.kato());
            return insert(statement);
        }
    }

    private static long insert(PreparedStatement statement) throws SQLException {
        statement.executeUpdate();
        try (var keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong(1);
        }
    }
}
