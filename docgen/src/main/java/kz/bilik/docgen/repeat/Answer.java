package kz.bilik.docgen.repeat;

import java.util.Map;

/** What the first request was answered, as far as a second one needs it. */
public record Answer(int status, Map<String, String> headers, byte[] body) {

    public Answer {
        headers = Map.copyOf(headers);
    }
}
