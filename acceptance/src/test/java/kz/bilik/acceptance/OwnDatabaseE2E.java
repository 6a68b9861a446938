package kz.bilik.acceptance;

import static kz.bilik.acceptance.support.CourseFile.aCourse;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import kz.bilik.acceptance.support.OnceCommand;
import kz.bilik.acceptance.support.Paper;
import kz.bilik.acceptance.support.RunningBilik;
import kz.bilik.db.DatabaseAccess;
import kz.bilik.db.EmbeddedDatabase;
import kz.bilik.launcher.Ports;
import kz.bilik.launcher.ProductFiles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command, on a MariaDB that belongs to somebody else: it does the main job there and leaves the server running. */
class OwnDatabaseE2E {

    private static final Path SAMPLES = RunningBilik.root().resolve("samples");

    @TempDir
    private Path home;

    private EmbeddedDatabase server;

    @BeforeEach
    void start_a_server_that_is_not_bilik_s() throws Exception {
        var binaries = new ProductFiles(RunningBilik.root()).data().resolve(EmbeddedDatabase.BINARIES);
        server = EmbeddedDatabase.start(home.resolve("server"), binaries, Ports.free());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_sample_is_done_once_however_often_and_in_whichever_format_it_comes() throws Exception {
        var command = new OnceCommand(home, settings());

        var json = command.on(SAMPLES.resolve("course.json"));
        var excel = command.on(SAMPLES.resolve("course.xlsx"));

        assertThat(json.exitCode()).as(json.said()).isZero();
        assertThat(json.result().getJsonObject("summary").toString())
                .isEqualTo("{\"certified\":16,\"reference\":4,\"refused\":5,\"verified\":16}");
        assertThat(json.said())
                .contains("Certificates: 16 · references: 4 · refused: 5 · confirmed by verification: 16")
                .contains("Less than 80 % of all classes were attended. (paragraph 23(3))");
        assertThat(files(json.result()))
                .hasSize(36)
                .allSatisfy(file -> assertThat(json.out().resolve(file)).isRegularFile());
        assertThat(Paper.below(json.out())).hasSize(36);
        assertThat(excel.exitCode()).as(excel.said()).isZero();
        assertThat(numbers(excel.result())).isEqualTo(numbers(json.result())).hasSize(16);
        assertThat(server.isRunning()).isTrue();
        assertThat(count("select count(*) from certificate")).isEqualTo(16);
        assertThat(count("select count(*) from blank where state = 'USED'")).isEqualTo(16);
    }

    @Test
    void a_course_against_the_rules_ends_with_1_and_a_file_that_breaks_off_with_2() throws Exception {
        var command = new OnceCommand(home, settings());
        var cut = Files.writeString(home.resolve("cut.json"), "{\"course\": {");

        var refused = command.on(aCourse().ofHours(35, 35).withPassing(1).writeTo(home.resolve("refused.json")));
        var malformed = command.on(cut);

        assertThat(refused.exitCode()).as(refused.said()).isEqualTo(1);
        assertThat(refused.said()).contains("The course as a whole is refused").contains("(paragraph 22");
        assertThat(count("select count(*) from certificate")).isZero();
        assertThat(count("select count(*) from course")).isZero();
        assertThat(malformed.exitCode()).isEqualTo(2);
        assertThat(malformed.said()).contains(cut + ", line 1, column 12: the file breaks off here");
        assertThat(malformed.said()).doesNotContain("Starting");
    }

    private Map<String, String> settings() {
        return Map.of(
                "BILIK_DB_URL", server.application().url(),
                "BILIK_DB_USER", server.application().user(),
                "BILIK_DB_PASSWORD", server.application().password(),
                "BILIK_DB_MIGRATOR_USER", server.migrator().user(),
                "BILIK_DB_MIGRATOR_PASSWORD", server.migrator().password());
    }

    private long count(String sql) throws SQLException {
        DatabaseAccess access = server.application();
        try (var connection = access.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static List<String> files(JsonObject result) {
        return result.getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                .map(listener -> listener.getJsonObject("files"))
                .flatMap(files -> files.keySet().stream().map(files::getString))
                .toList();
    }

    private static List<String> numbers(JsonObject result) {
        return result.getJsonArray("listeners").getValuesAs(JsonObject.class).stream()
                .filter(listener -> listener.get("certificate").getValueType() == JsonValue.ValueType.OBJECT)
                .map(listener -> listener.getJsonObject("certificate").getString("number"))
                .toList();
    }
}
