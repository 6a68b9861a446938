package kz.bilik.web.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The SQL of signing in and of the sessions that go on.
 *
 * <p>Plain JDBC: it runs inside the container's authentication, before any transaction or caller exists.
 */
@ApplicationScoped
public class AccountStore {

    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_BROWSER = 300;
    private static final int MOMENTS_OF_A_SESSION = 3;
    private static final int SECONDS_OF_A_TOUCH = 60;

    private static final String ACCOUNT = """
            select u.username, u.display_name, u.language, group_concat(r.role order by r.role separator ' '),
            exists (select 1 from second_factor f where f.user_id = u.id and f.confirmed_at is not null)
            from app_user u join role_assignment r on r.user_id = u.id
            where u.username = ? and u.enabled and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?) %s
            group by u.id""";

    @Resource(lookup = "java:app/jdbc/bilik")
    private DataSource dataSource;

    Optional<String> passwordHash(String username) {
        return one(
                "select password_hash from app_user where username = ? and enabled and password_hash is not null",
                statement -> statement.setString(1, username),
                row -> row.getString(1));
    }

    Optional<Account> account(String username, LocalDate today) {
        return one(
                ACCOUNT.formatted(""),
                statement -> {
                    statement.setString(1, username);
                    statement.setObject(2, today);
                    statement.setObject(3, today);
                },
                AccountStore::account);
    }

    /** Only while the session goes on. */
    Optional<Account> account(SignedIn signedIn, LocalDate today, Instant begunSince) {
        return one(
                ACCOUNT.formatted(
                        "and exists (select 1 from user_session s where s.id = ? and s.user_id = u.id and s.ended_at is null and s.began_at > ?)"),
                statement -> {
                    statement.setString(1, signedIn.username());
                    statement.setObject(2, today);
                    statement.setObject(3, today);
                    statement.setLong(4, signedIn.session());
                    statement.setObject(5, utc(begunSince));
                },
                AccountStore::account);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                new LinkedHashSet<>(List.of(row.getString(4).split(" "))),
                row.getBoolean(5),
                false);
    }

    void rememberHash(String username, String before, String hash) {
        change(
                "update app_user set password_hash = ?, version = version + 1 where username = ? and password_hash = ?",
                statement -> {
                    statement.setString(1, hash);
                    statement.setString(2, username);
                    statement.setString(3, before);
                });
    }

    long beginSession(String username, String address, String browser, Instant now) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into user_session (user_id, began_at, seen_at, proven_at, address, browser)
                        select id, ?, ?, ?, ?, ? from app_user where username = ?""", Statement.RETURN_GENERATED_KEYS)) {
            for (var at = 1; at <= MOMENTS_OF_A_SESSION; at++) {
                statement.setObject(at, utc(now));
            }
            statement.setString(4, cut(address, LONGEST_ADDRESS));
            statement.setString(5, cut(Objects.toString(browser, ""), LONGEST_BROWSER));
            statement.setString(6, username);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("sessions cannot be written", e);
        }
    }

    /** To the minute, so that not every request writes. */
    void touchSession(long session, Instant now) {
        change("update user_session set seen_at = ? where id = ? and seen_at < ?", statement -> {
            statement.setObject(1, utc(now));
            statement.setLong(2, session);
            statement.setObject(3, utc(now.minusSeconds(SECONDS_OF_A_TOUCH)));
        });
    }

    void prove(long session, Instant now) {
        change("update user_session set proven_at = ? where id = ?", statement -> {
            statement.setObject(1, utc(now));
            statement.setLong(2, session);
        });
    }

    Instant provenAt(long session) {
        return one(
                        "select proven_at from user_session where id = ?",
                        statement -> statement.setLong(1, session),
                        row -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .orElse(Instant.EPOCH);
    }

    void endSession(long session, Instant now) {
        change("update user_session set ended_at = ? where id = ? and ended_at is null", statement -> {
            statement.setObject(1, utc(now));
            statement.setLong(2, session);
        });
    }

    void forgetSessions(String username, Instant seenBefore) {
        change(
                "delete s from user_session s join app_user u on u.id = s.user_id where u.username = ? and s.seen_at < ?",
                statement -> {
                    statement.setString(1, username);
                    statement.setObject(2, utc(seenBefore));
                });
    }

    List<DemoAccount> demoAccounts(LocalDate today) {
        var found = new LinkedHashMap<String, DemoAccount>();
        all(
                        """
                        select u.username, u.display_name, r.role
                        from app_user u join role_assignment r on r.user_id = u.id
                        where u.demo and u.enabled and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)
                        order by u.id, r.role""",
                        statement -> {
                            statement.setObject(1, today);
                            statement.setObject(2, today);
                        },
                        row -> new DemoAccount(row.getString(1), row.getString(2), List.of(row.getString(3))))
                .forEach(account -> found.merge(account.username(), account, AccountStore::joined));
        return List.copyOf(found.values());
    }

    boolean isDemo(String username) {
        return one(
                        "select 1 from app_user where username = ? and demo and enabled",
                        statement -> statement.setString(1, username),
                        row -> Boolean.TRUE)
                .isPresent();
    }

    void rememberLanguage(String username, String language) {
        change("update app_user set language = ?, version = version + 1 where username = ?", statement -> {
            statement.setString(1, language);
            statement.setString(2, username);
        });
    }

    void recordFailure(String username, String address, Instant at) {
        change("insert into sign_in_failure (username, address, failed_at) values (?, ?, ?)", statement -> {
            statement.setString(1, username);
            statement.setString(2, address);
            statement.setObject(3, utc(at));
        });
    }

    void forgetFailures(String username, String address, Instant olderThan) {
        change("delete from sign_in_failure where (username = ? and address = ?) or failed_at < ?", statement -> {
            statement.setString(1, username);
            statement.setString(2, address);
            statement.setObject(3, utc(olderThan));
        });
    }

    RecentFailures recentFailures(String username, String address, Instant since) {
        return one(
                        """
                        select coalesce(sum(f.username = ? and f.address = ?), 0), coalesce(sum(f.address = ?), 0),
                        coalesce(sum(f.username = ?), 0), (select count(*) > 0 from user_session s
                        join app_user u on u.id = s.user_id where u.username = ? and s.address = ?)
                        from sign_in_failure f where (f.username = ? or f.address = ?) and f.failed_at >= ?""",
                        statement -> {
                            statement.setString(1, username);
                            statement.setString(2, address);
                            statement.setString(3, address);
                            statement.setString(4, username);
                            statement.setString(5, username);
                            statement.setString(6, address);
                            statement.setString(7, username);
                            statement.setString(8, address);
                            statement.setObject(9, utc(since));
                        },
                        row -> new RecentFailures(row.getInt(1), row.getInt(2), row.getInt(3), row.getBoolean(4)))
                .orElseThrow();
    }

    private static DemoAccount joined(DemoAccount first, DemoAccount second) {
        var roles = new ArrayList<>(first.roles());
        roles.addAll(second.roles());
        return new DemoAccount(first.username(), first.displayName(), roles);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private <T> Optional<T> one(String sql, Binding binding, Reading<T> reading) {
        return all(sql, binding, reading).stream().findFirst();
    }

    private <T> List<T> all(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("accounts cannot be read", e);
        }
    }

    private void change(String sql, Binding binding) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("accounts cannot be written", e);
        }
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
