package kz.bilik.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are those of RFC 6238, appendix B, cut to six digits. */
class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long seconds, String code) {
        assertThat(OneTimeCode.stepOf(code, SECRET, Instant.ofEpochSecond(seconds)))
                .isEqualTo(seconds / 30);
    }

    @Test
    void a_code_counts_one_step_before_and_one_after_its_own() {
        var step = 1_111_111_109 / 30;

        assertThat(OneTimeCode.stepOf("081804", SECRET, Instant.ofEpochSecond((step + 2) * 30L - 1)))
                .isEqualTo(step);
        assertThat(OneTimeCode.stepOf("081804", SECRET, Instant.ofEpochSecond((step + 2) * 30L)))
                .isZero();
        assertThat(OneTimeCode.stepOf("081804", SECRET, Instant.ofEpochSecond((step - 1) * 30L)))
                .isEqualTo(step);
        assertThat(OneTimeCode.stepOf("081804", SECRET, Instant.ofEpochSecond((step - 1) * 30L - 1)))
                .isZero();
    }

    @Test
    void spaces_that_people_type_between_the_digits_do_not_matter_and_nothing_is_no_code() {
        assertThat(OneTimeCode.stepOf(" 287 082 ", SECRET, Instant.ofEpochSecond(59)))
                .isEqualTo(1);
        assertThat(OneTimeCode.stepOf("", SECRET, Instant.ofEpochSecond(59))).isZero();
        assertThat(OneTimeCode.stepOf(null, SECRET, Instant.ofEpochSecond(59))).isZero();
    }

    @Test
    void an_authenticator_reads_the_secret_from_the_address() {
        assertThat(OneTimeCode.uri("а b@edu.kz", SECRET))
                .isEqualTo(
                        "otpauth://totp/Bilik:%D0%B0%20b%40edu.kz?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bilik");
    }
}
