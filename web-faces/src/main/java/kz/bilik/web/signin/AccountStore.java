package kz.bilik.web.signin;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * The SQL of signing in.
 *
 * <p>Plain JDBC: it runs inside the container's authentication, before any transaction or caller exists.
 */
@ApplicationScoped
public class AccountStore {

    @Resource(lookup = "java:app/jdbc/bilik")
    private DataSource dataSource;

    Optional<String> passwordHash(String username) {
        return one(
                "select password_hash from app_user where username = ? and enabled",
                statement -> statement.setString(1, username),
                row -> row.getString(1));
    }

    Optional<Account> account(String username, LocalDate today) {
        return one(
                """
                select u.username, u.display_name, u.language, group_concat(r.role order by r.role separator ' ')
                from app_user u join role_assignment r on r.user_id = u.id
                where u.username = ? and u.enabled and r.valid_from <= ? and (r.valid_to is null or r.valid_to >= ?)
                group by u.id""",
                statement -> {
                    statement.setString(1, username);
                    statement.setObject(2, today);
                    statement.setObject(3, today);
                },
                row -> new Account(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new LinkedHashSet<>(List.of(row.getString(4).split(" ")))));
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
            statement.setTimestamp(3, Timestamp.from(at));
        });
    }

    void forgetFailures(String username, String address, Instant olderThan) {
        change("delete from sign_in_failure where (username = ? and address = ?) or failed_at < ?", statement -> {
            statement.setString(1, username);
            statement.setString(2, address);
            statement.setTimestamp(3, Timestamp.from(olderThan));
        });
    }

    RecentFailures recentFailures(String username, String address, Instant since) {
        return one(
                        """
                        select coalesce(sum(username = ?), 0), count(*) from sign_in_failure
                        where address = ? and failed_at >= ?""",
                        statement -> {
                            statement.setString(1, username);
                            statement.setString(2, address);
                            statement.setTimestamp(3, Timestamp.from(since));
                        },
                        row -> new RecentFailures(row.getInt(1), row.getInt(2)))
                .orElseThrow();
    }

    private static DemoAccount joined(DemoAccount first, DemoAccount second) {
        var roles = new ArrayList<>(first.roles());
        roles.addAll(second.roles());
        return new DemoAccount(first.username(), first.displayName(), roles);
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
