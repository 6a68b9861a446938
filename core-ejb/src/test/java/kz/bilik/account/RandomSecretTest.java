package kz.bilik.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomSecretTest {

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void base32_is_the_one_of_the_standard(String plain, String coded) {
        assertThat(RandomSecret.base32(plain.getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(coded);
    }

    @Test
    void the_secret_of_a_link_has_256_bits_and_that_on_paper_80() {
        assertThat(RandomSecret.forLink()).matches("[A-Za-z0-9_-]{43}");
        assertThat(RandomSecret.forPaper()).matches("[A-Z2-7]{4}(-[A-Z2-7]{4}){3}");
    }

    @Test
    void no_two_secrets_are_the_same() {
        assertThat(Stream.generate(RandomSecret::forLink).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void only_a_hash_is_kept() {
        assertThat(RandomSecret.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void a_hash_with_less_work_or_another_algorithm_is_outdated() {
        assertThat(PasswordHashes.isWeaker("PBKDF2WithHmacSHA512:210000:x:y")).isFalse();
        assertThat(PasswordHashes.isWeaker("PBKDF2WithHmacSHA512:209999:x:y")).isTrue();
        assertThat(PasswordHashes.isWeaker("PBKDF2WithHmacSHA256:600000:x:y")).isTrue();
        assertThat(PasswordHashes.isWeaker("-")).isTrue();
    }
}
