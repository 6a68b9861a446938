package kz.bilik.docgen.start;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/** A log event as one line of JSON, whatever its text contains: a line break in a value cannot forge a second event. */
public final class JsonLines extends Formatter {

    private static final int CONTROLS_END = 0x20;

    @Override
    public String format(LogRecord event) {
        return line(event, "");
    }

    /** @param trace the request the event belongs to; empty outside a request */
    public String line(LogRecord event, String trace) {
        var json = new StringBuilder("{");
        field(json, "time", event.getInstant().toString());
        field(json.append(','), "level", event.getLevel().getName());
        field(json.append(','), "logger", String.valueOf(event.getLoggerName()));
        if (!trace.isEmpty()) {
            field(json.append(','), "trace", trace);
        }
        field(json.append(','), "message", String.valueOf(formatMessage(event)));
        if (event.getThrown() != null) {
            var stack = new StringWriter();
            event.getThrown().printStackTrace(new PrintWriter(stack));
            field(json.append(','), "exception", stack.toString());
        }
        return json.append("}\n").toString();
    }

    private static void field(StringBuilder json, String name, String value) {
        json.append('"').append(name).append("\":\"");
        for (int i = 0; i < value.length(); i++) {
            char letter = value.charAt(i);
            if (letter == '"' || letter == '\\') {
                json.append('\\').append(letter);
            } else if (letter < CONTROLS_END || letter == '\u2028' || letter == '\u2029' || letter == '\u007f') {
                json.append(String.format("\\u%04x", (int) letter));
            } else {
                json.append(letter);
            }
        }
        json.append('"');
    }
}
