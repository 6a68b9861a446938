package kz.bilik.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    private Path directory;

    @Test
    void two_who_keep_secrets_in_one_file_do_not_write_over_each_other() {
        var file = directory.resolve("secrets.properties");
        var first = Secrets.in(file);
        var second = Secrets.in(file);

        var password = first.get("password");
        var key = second.get("key");

        assertThat(Secrets.in(file).get("password")).isEqualTo(password);
        assertThat(Secrets.in(file).get("key")).isEqualTo(key);
    }
}
