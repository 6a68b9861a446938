package kz.bilik.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command says and which exit code it gives before anything is started. */
class BilikTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path product;

    @Test
    void a_malformed_file_ends_with_2_and_starts_nothing() throws Exception {
        var file = Files.writeString(product.resolve("course.json"), "{");

        assertThat(run(Map.of(), "--once", file.toString())).isEqualTo(2);
        assertThat(err()).contains("course.json, line 1");
        assertThat(product.resolve(".bilik")).doesNotExist();
    }

    @Test
    void a_missing_file_ends_with_2() {
        assertThat(run(Map.of(), "--once", "nowhere.json")).isEqualTo(2);
        assertThat(err()).contains("there is no such file");
    }

    @Test
    void without_a_file_the_sample_course_is_taken() {
        assertThat(run(Map.of(), "--once")).isEqualTo(2);
        assertThat(err()).contains("samples/course.json");
    }

    @Test
    void an_unknown_option_ends_with_2() {
        assertThat(run(Map.of(), "--onec")).isEqualTo(2);
        assertThat(err()).contains("--onec");
    }

    @Test
    void a_busy_port_is_named_together_with_the_setting_that_changes_it() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = String.valueOf(taken.getLocalPort());

            assertThat(run(Map.of("BILIK_HTTP_PORT", port))).isEqualTo(1);
            assertThat(err()).contains("Port " + port).contains("BILIK_HTTP_PORT");
        }
    }

    @Test
    void a_port_that_is_no_number_is_named() {
        assertThat(run(Map.of("BILIK_HTTP_PORT", "eighty"))).isEqualTo(1);
        assertThat(err()).contains("BILIK_HTTP_PORT").contains("eighty");
    }

    @Test
    void a_part_that_was_not_built_is_named() {
        assertThat(run(freePorts())).isEqualTo(1);
        assertThat(err()).contains("launcher/target/payara-micro.jar");
    }

    @Test
    void a_database_of_ones_own_needs_its_user() {
        var environment = freePorts();
        environment.put("BILIK_DB_URL", "jdbc:mariadb://127.0.0.1:1/bilik");

        assertThat(run(environment, "--database")).isEqualTo(1);
        assertThat(err()).contains("BILIK_DB_USER");
    }

    @Test
    void the_terminal_chooses_the_language() {
        assertThat(run(Map.of("LANG", "ru_RU.UTF-8"), "--once", "nowhere.json")).isEqualTo(2);
        assertThat(err()).contains("такого файла нет");
    }

    @Test
    void help_is_there_in_every_language() {
        assertThat(run(Map.of("LANG", "kk_KZ.UTF-8"), "--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--once").contains("негізгі жұмысты");
    }

    private int run(Map<String, String> environment, String... arguments) {
        var command = new Bilik(
                environment,
                new ProductFiles(product),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return command.execute(arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> freePorts() {
        var environment = new HashMap<String, String>();
        environment.put("BILIK_HTTP_PORT", String.valueOf(Ports.free()));
        environment.put("BILIK_DOCGEN_PORT", String.valueOf(Ports.free()));
        environment.put("BILIK_DB_PORT", String.valueOf(Ports.free()));
        environment.put("BILIK_GRID_PORT", String.valueOf(Ports.free()));
        return environment;
    }
}
