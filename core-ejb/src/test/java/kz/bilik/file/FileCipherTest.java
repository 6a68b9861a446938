package kz.bilik.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileCipherTest {

    private static final String OLD = "dGVzdHMtb25seS10ZXN0cy1vbmx5LXRlc3RzLW9ubHk";
    private static final String NEW = "bmV3LWtleS1uZXcta2V5LW5ldy1rZXktbmV3LWtleS0";
    private static final byte[] PLAIN = "жеке куәлік".getBytes(UTF_8);

    @Test
    void a_part_is_readable_under_its_key_its_file_and_its_place_only() {
        var cipher = new FileCipher(Optional.of(OLD), Optional.empty());
        var sealed = cipher.encrypt(cipher.currentKey(), "token", 0, PLAIN);

        assertThat(cipher.decrypt(cipher.currentKey(), "token", 0, sealed)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> cipher.decrypt(cipher.currentKey(), "other", 0, sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> cipher.decrypt(cipher.currentKey(), "token", 1, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_change_of_the_key_new_files_take_the_new_one_and_old_files_stay_readable() {
        var before = new FileCipher(Optional.of(OLD), Optional.empty());
        var sealed = before.encrypt(before.currentKey(), "token", 0, PLAIN);

        var after = new FileCipher(Optional.of(NEW), Optional.of(OLD));

        assertThat(after.currentKey()).isNotEqualTo(before.currentKey());
        assertThat(after.decrypt(before.currentKey(), "token", 0, sealed)).isEqualTo(PLAIN);
    }

    @Test
    void without_a_key_nothing_is_kept_in_the_clear() {
        var cipher = new FileCipher(Optional.empty(), Optional.empty());

        assertThatThrownBy(cipher::currentKey)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BILIK_FILE_KEY");
    }
}
