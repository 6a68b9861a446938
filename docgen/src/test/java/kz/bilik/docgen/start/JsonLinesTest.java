package kz.bilik.docgen.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class JsonLinesTest {

    private static final String FORGED = "a\r\n{\"level\":\"SEVERE\"} \u001b[31m \" \\ \u2028 Ә";

    @Test
    void an_event_is_one_line_whatever_its_text() throws Exception {
        var event = new LogRecord(Level.WARNING, FORGED);
        event.setLoggerName("kz.bilik.docgen");
        event.setInstant(Instant.parse("2026-11-24T08:00:00Z"));
        event.setThrown(new IllegalStateException(FORGED));

        var line = new JsonLines().line(event, "4bf92f3577b34da6a3ce929d0e0e4736");

        assertThat(line.lines()).hasSize(1);
        assertThat(line).doesNotContain("\u001b").doesNotContain("\u2028").endsWith("}\n");
        var json = new ObjectMapper().readTree(line);
        assertThat(json.get("message").asText()).isEqualTo(FORGED);
        assertThat(json.get("trace").asText()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
        assertThat(json.get("level").asText()).isEqualTo("WARNING");
        assertThat(json.get("exception").asText()).contains("IllegalStateException");
    }
}
