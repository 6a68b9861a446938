package kz.bilik.docgen.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final String ID = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void the_callers_trace_goes_on_with_a_part_of_its_own() {
        var trace = Trace.following("00-" + ID + "-00f067aa0ba902b7-01");

        assertThat(trace.id()).isEqualTo(ID);
        assertThat(trace.header()).matches("00-" + ID + "-[0-9a-f]{16}-01").doesNotContain("00f067aa0ba902b7");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "x",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736\r\nSet-Cookie: a=b-00f067aa0ba902b7-01"
            })
    void what_is_no_trace_begins_a_new_one(String header) {
        assertThat(Trace.following(header).id()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
    }
}
