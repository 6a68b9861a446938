package kz.bilik.docgen.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import kz.bilik.docgen.problem.Refusal;
import kz.bilik.docgen.problem.RequestRefused;
import org.junit.jupiter.api.Test;

class StrictJsonTest {

    @Test
    void a_name_given_twice_is_refused() {
        assertRefused("{\"a\":1,\"a\":2}", Refusal.UNPROCESSABLE, "json-duplicate-name");
    }

    @Test
    void deep_nesting_is_refused() {
        assertRefused("[".repeat(100_000), Refusal.UNPROCESSABLE, "json-too-complex");
    }

    @Test
    void a_number_of_a_million_digits_is_refused() {
        assertRefused("[" + "9".repeat(1_000_000) + "]", Refusal.UNPROCESSABLE, "json-too-complex");
    }

    @Test
    void anything_after_the_value_is_refused() {
        assertRefused("{} {}", Refusal.MALFORMED, "json-malformed");
    }

    @Test
    void a_document_type_is_not_json() {
        assertRefused(
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>",
                Refusal.MALFORMED,
                "json-malformed");
    }

    @Test
    void broken_utf_8_is_refused() {
        var refused =
                catchThrowableOfType(RequestRefused.class, () -> StrictJson.parse(new byte[] {'"', (byte) 0xC0, '"'}));

        assertThat(refused.violations().get(0).code()).isEqualTo("json-not-utf-8");
    }

    @Test
    void an_empty_body_is_refused() {
        assertRefused("", Refusal.MALFORMED, "json-malformed");
    }

    private static void assertRefused(String json, Refusal refusal, String code) {
        var refused = catchThrowableOfType(
                RequestRefused.class, () -> StrictJson.parse(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.violations().get(0).code()).isEqualTo(code);
    }
}
