package kz.bilik.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTokenTest {

    @Test
    @Paragraph("29")
    void tokens_carry_128_bits_in_22_letters_of_addresses_and_never_meet() {
        var random = new SecureRandom();

        var tokens = IntStream.range(0, 10_000)
                .mapToObj(index -> VerificationToken.random(random).value())
                .collect(Collectors.toSet());

        assertThat(tokens).hasSize(10_000).allMatch(token -> token.matches("[A-Za-z0-9_-]{22}"));
    }

    @ParameterizedTest
    @Paragraph("29")
    @NullSource
    @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAA'", "AAAAAAAAAAAAAAAAAAAAAAA", "ӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘӘ"})
    void what_is_not_a_token_is_nobodys(String text) {
        assertThat(VerificationToken.orNobodys(text)).isEqualTo(VerificationToken.nobodys());
    }

    @Test
    @Paragraph("29")
    void letters_of_a_token_are_not_folded() {
        assertThat(VerificationToken.orNobodys("q7Zk3mX0bT9vLw2RcYd5Ng"))
                .isNotEqualTo(VerificationToken.orNobodys("Q7Zk3mX0bT9vLw2RcYd5Ng"));
    }
}
