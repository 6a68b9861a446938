package kz.bilik.docgen.problem;

import java.util.Arrays;
import java.util.List;

/**
 * One thing wrong with a request. Its words are found when it is told, in the language of who asked.
 *
 * @param path JSON pointer into the body; empty for the body or the request as a whole
 * @param code stable, for programs; also the key of its words
 * @param facts what the words are said with
 */
public record Violation(String path, String code, List<String> facts) {

    public Violation {
        facts = List.copyOf(facts);
    }

    public Violation(String path, String code, Object... facts) {
        this(path, code, Arrays.stream(facts).map(String::valueOf).toList());
    }

    /** The same, of a body that is a part of another. */
    public Violation under(String place) {
        return new Violation(place + path, code, facts);
    }
}
