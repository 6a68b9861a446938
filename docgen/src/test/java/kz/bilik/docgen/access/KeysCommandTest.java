package kz.bilik.docgen.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysCommandTest {

    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_new_key_is_shown_once_and_let_in() throws Exception {
        assertThat(keys("add", "--owner", "archive", "--scope", "reference", "--per-minute", "5", "--callbacks"))
                .isZero();
        var secret = lines()[1];

        assertThat(Files.readString(file())).doesNotContain(secret);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        var client = clients().find(secret).orElseThrow();
        assertThat(client.owner()).isEqualTo("archive");
        assertThat(client.covers("reference")).isTrue();
        assertThat(client.covers("certificate")).isFalse();
        assertThat(client.quota()).isEqualTo(new Quota(5, 0));
        assertThat(clients().callbackSecret("archive")).isPresent().isEqualTo(client.callbackSecret());
        assertThat(clients().find("no-such-key-0000000")).isEmpty();
    }

    @Test
    void two_keys_of_one_owner_live_side_by_side_until_one_is_revoked() {
        keys("add", "--owner", "archive", "--scope", "*");
        var first = lines()[1];
        keys("add", "--owner", "archive", "--scope", "*");
        var second = lines()[3];
        var clients = clients();
        assertThat(clients.find(first)).isPresent();
        assertThat(clients.find(second)).isPresent();
        out.reset();
        keys("list");

        assertThat(keys("revoke", lines()[0].substring(0, 12))).isZero();

        assertThat(clients.find(first)).isEmpty();
        assertThat(clients.find(second)).isPresent();
    }

    @Test
    void a_key_ends_with_its_last_day() {
        keys("add", "--owner", "a", "--scope", "*", "--expires", "2026-11-24");
        keys("add", "--owner", "b", "--scope", "*", "--expires", "2026-11-23");

        assertThat(clients().find(lines()[1])).isPresent();
        assertThat(clients().find(lines()[3])).isEmpty();
    }

    @Test
    void what_cannot_be_meant_is_refused_and_changes_nothing() {
        assertThat(keys("add", "--owner", "a", "--scope", "certifcate")).isEqualTo(1);
        assertThat(keys("add", "--owner", "jwt:a", "--scope", "*")).isEqualTo(1);
        assertThat(keys("add", "--owner", "a", "--scope", "*", "--per-day", "-1"))
                .isEqualTo(1);
        assertThat(keys("revoke", "000000000000")).isEqualTo(1);
        assertThat(keys("add", "--owner", "a")).isEqualTo(2);
        assertThat(file()).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("certifcate", "jwt:a", "000000000000");
    }

    @Test
    void a_field_nobody_knows_lets_nobody_in() throws Exception {
        keys("add", "--owner", "a", "--scope", "*");
        var secret = lines()[1];
        var clients = clients();
        assertThat(clients.find(secret)).isPresent();

        Files.writeString(
                file(), Files.readString(file()).replace("\"owner\"", "\"expire\" : \"2020-01-01\", \"owner\""));

        assertThat(clients.find(secret)).isEmpty();
        assertThat(keys("list")).isEqualTo(1);
    }

    @Test
    void the_command_speaks_three_languages() {
        var english = KeysCommand.words("en");
        for (var language : new String[] {"kk", "ru"}) {
            var other = KeysCommand.words(language);
            assertThat(other.keySet()).isEqualTo(english.keySet());
            assertThat(english.keySet())
                    .allSatisfy(key ->
                            assertThat(places(other.getString(key))).as(key).isEqualTo(places(english.getString(key))));
        }
    }

    private static String places(String text) {
        return text.replaceAll("[^{}]", "");
    }

    private int keys(String... arguments) {
        var command = new String[arguments.length + 1];
        command[0] = "keys";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return new KeysCommand(
                        file(),
                        KeysCommand.words("en"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(command);
    }

    private ApiKeys clients() {
        return new ApiKeys(Optional.of(file()), NOVEMBER);
    }

    private Path file() {
        return folder.resolve("keys.json");
    }

    private String[] lines() {
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("Secret"))
                .toArray(String[]::new);
    }
}
