package kz.bilik.docgen.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.bilik.docgen.input.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code is the encoder's own, module by module; only the way to its mask is shorter. */
class QrCodeTest {

    private static final int PAYLOADS = Integer.getInteger("docgen.qr.payloads", 500);

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60, 120, 200})
    void has_the_mask_that_the_encoder_chooses(int length) {
        for (int number = 0; number < PAYLOADS; number++) {
            var payload = payload(number, length);

            assertThat(QrCode.of(payload))
                    .as(payload)
                    .hasToString(QrCode.encoded(payload, null).toString());
        }
    }

    @Test
    void a_code_of_many_modules_is_left_to_the_encoder() {
        var payload = payload(1, 400);

        assertThat(QrCode.of(payload)).hasToString(QrCode.encoded(payload, null).toString());
    }

    private static String payload(int number, int length) {
        var digest = Sha256.of(String.valueOf(number).getBytes(StandardCharsets.UTF_8));
        var text = "https://bilik.example/v/"
                + Base64.getUrlEncoder().encodeToString(digest).repeat(10);
        return text.substring(text.length() - length);
    }
}
