package kz.bilik.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The real server, the real migrations, and attacks on both. */
class EmbeddedDatabaseIT {
    private static final Path BINARIES = Path.of("target", EmbeddedDatabase.BINARIES);
    private static final int PORT = Integer.getInteger("bilik.db.test.port", 22010);

    @TempDir
    private static Path home;

    private static EmbeddedDatabase database;

    @BeforeAll
    static void start_and_migrate() throws Exception {
        database = EmbeddedDatabase.start(home, BINARIES, PORT);
        new Migrator(database.migrator(), database.application()).migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @Test
    void a_second_migration_finds_nothing_to_do() throws Exception {
        assertThat(new Migrator(database.migrator(), database.application()).migrate())
                .isZero();
    }

    @Test
    void there_are_twenty_regions_with_a_name_of_the_administration_in_three_languages() throws Exception {
        assertThat(numbers("select count(*) from region")).containsExactly(20L);
        assertThat(words("select administration_ru from region where kato = '390000000'"))
                .containsExactly("Управление образования Костанайской области");
        assertThat(words("select administration_kk from region where kato = '710000000'"))
                .containsExactly("Астана қаласының білім басқармасы");
    }

    @ParameterizedTest
    @CsvSource({"2025, 246", "2026, 247", "2027, 247", "2028, 245"})
    void a_year_has_as_many_working_days_as_published(int year, int workingDays) throws Exception {
        var special = specialDays();

        var working = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> isWorking(day, special.get(day)))
                .count();

        assertThat(working).isEqualTo(workingDays);
    }

    @Test
    void a_transfer_never_falls_on_a_weekend_and_a_working_weekend_always_does() throws Exception {
        var special = specialDays();

        assertThat(special).allSatisfy((day, kind) -> {
            if (!kind.equals("HOLIDAY")) {
                assertThat(isWeekend(day)).as(day + " " + kind).isEqualTo(kind.equals("WORKING_WEEKEND"));
            }
        });
        assertThat(special)
                .containsEntry(LocalDate.of(2026, 5, 27), "HOLIDAY")
                .doesNotContainKeys(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 8, 31), LocalDate.of(2026, 8, 30));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'x'",
                "delete from audit_event",
                "update blank_act set blanks = 0",
                "delete from blank_count",
                "truncate table audit_event",
                "drop table audit_event",
                "alter table certificate drop constraint uq_certificate_number",
                "create table loot (id int)",
                "create trigger t before insert on audit_event for each row set new.actor = 'x'",
                "drop table region",
                "create user thief identified by 'x'",
                "grant all on bilik.* to current_user()",
                "update flyway_schema_history set success = false",
                "delete from flyway_schema_history",
                "select * from mysql.global_priv",
                "set global general_log = on",
                "select load_file('/etc/passwd') into outfile '/tmp/x'"
            })
    void scenario_95_the_application_account_is_refused(String attack) throws Exception {
        try (var connection = database.application().connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attack))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(denied|Access denied|command denied|not allowed).*");
        }
    }

    @Test
    void the_application_account_reads_no_file_of_the_machine() throws Exception {
        assertThat(words("select load_file('/etc/passwd')")).containsExactly((String) null);
    }

    @Test
    void the_application_account_appends_to_the_audit_log_and_reads_it() throws Exception {
        try (var connection = database.application().connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("insert into audit_event (seq, happened_at, actor, role, action, entity, entity_id,"
                    + " previous_hash, hash) values (1, '2026-01-01', 'a', 'r', 'x', 'e', '1', 'p', 'h')");

            var result = statement.executeQuery("select count(*) from audit_event");

            result.next();
            assertThat(result.getInt(1)).isEqualTo(1);
            connection.rollback();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"root", "bilik_app", "bilik_migrator", ""})
    void nobody_comes_in_without_a_password(String user) {
        var access = new DatabaseAccess(database.application().url(), user, "");

        assertThatThrownBy(access::connect).isInstanceOf(SQLException.class).hasMessageContaining("denied");
    }

    @Test
    void the_migrator_sees_only_its_own_schema() throws Exception {
        try (var connection = database.migrator().connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("select * from mysql.global_priv"))
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void the_server_listens_on_the_loopback_address_only() throws Exception {
        for (var address : otherAddresses()) {
            assertThatThrownBy(() -> {
                        try (var socket = new Socket()) {
                            socket.connect(new InetSocketAddress(address, PORT), 500);
                        }
                    })
                    .as(address.toString())
                    .isInstanceOf(java.io.IOException.class);
        }
        assertThat(variable("bind_address")).isEqualTo("127.0.0.1");
    }

    @Test
    void a_commit_is_on_disk_and_times_are_universal() throws Exception {
        assertThat(variable("innodb_flush_log_at_trx_commit")).isEqualTo("1");
        assertThat(variable("time_zone")).isEqualTo("+00:00");
        assertThat(variable("character_set_server")).isEqualTo("utf8mb4");
    }

    @Test
    void secrets_are_readable_by_their_owner_only() throws Exception {
        var permissions = Files.getPosixFilePermissions(home.resolve("secrets.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void a_second_start_finds_the_data_and_new_secrets_heal_the_accounts(@TempDir Path other) throws Exception {
        try (var first = EmbeddedDatabase.start(other, BINARIES, PORT + 1)) {
            new Migrator(first.migrator(), first.application()).migrate();
            new DemoAccess(first.application()).open();
        }
        Files.delete(other.resolve("secrets.properties"));

        try (var second = EmbeddedDatabase.start(other, BINARIES, PORT + 1)) {
            assertThat(numbers(second.application(), "select count(*) from app_user where demo"))
                    .containsExactly((long) DemoUser.values().length);
            assertThatCode(() -> new Migrator(second.migrator(), second.application()).migrate())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void demo_access_is_opened_once_with_every_role_and_a_signatory() throws Exception {
        new DemoAccess(database.application()).open();

        assertThat(new DemoAccess(database.application()).open()).isZero();
        assertThat(numbers("select count(distinct role) from role_assignment")).containsExactly(13L);
        assertThat(numbers("select count(*) from role_assignment where role = 'INSTITUTE_ADMIN'"))
                .containsExactly(2L);
        assertThat(
                        words(
                                "select distinct region_kato from role_assignment where role in ('REGION_EDU', 'DISTRICT_EDU')"))
                .containsExactlyInAnyOrder("110000000", "390000000", "710000000");
        assertThat(words("select role from signatory_appointment order by role"))
                .containsExactly("ACTING_DIRECTOR", "DIRECTOR");
        assertThat(words("select distinct password_hash from app_user").get(0))
                .matches("PBKDF2WithHmacSHA512:210000:[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{88}");
    }

    @Test
    void a_client_is_known_by_the_hash_of_its_key_and_a_new_key_replaces_the_old() throws Exception {
        var clients = new ApiClients(database.application());
        clients.register("launcher", "old", "course:import");

        clients.register("launcher", "abc", "course:import certificate:issue");

        assertThat(words("select key_hash from api_client where name = 'launcher'"))
                .containsExactly("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static boolean isWorking(LocalDate day, String kind) {
        return kind == null ? !isWeekend(day) : kind.equals("WORKING_WEEKEND");
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static HashMap<LocalDate, String> specialDays() throws SQLException {
        try (var connection = database.application().connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select day, kind from calendar_day")) {
            var days = new HashMap<LocalDate, String>();
            while (result.next()) {
                days.put(result.getObject(1, LocalDate.class), result.getString(2));
            }
            return days;
        }
    }

    private static List<Inet4Address> otherAddresses() throws Exception {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(Inet4Address.class::isInstance)
                .map(Inet4Address.class::cast)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static String variable(String name) throws SQLException {
        return words("select @@global." + name).get(0);
    }

    private static List<Long> numbers(String sql) throws SQLException {
        return numbers(database.application(), sql);
    }

    private static List<Long> numbers(DatabaseAccess access, String sql) throws SQLException {
        return words(access, sql).stream().map(Long::valueOf).toList();
    }

    private static List<String> words(String sql) throws SQLException {
        return words(database.application(), sql);
    }

    private static List<String> words(DatabaseAccess access, String sql) throws SQLException {
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var words = new java.util.ArrayList<String>();
            while (result.next()) {
                words.add(result.getString(1));
            }
            return words;
        }
    }
}
