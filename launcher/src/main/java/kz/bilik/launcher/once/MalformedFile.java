package kz.bilik.launcher.once;

import java.io.Serial;
import java.util.List;
import kz.bilik.launcher.Words;

/** The file cannot be understood; the message names the place and the reason. */
public final class MalformedFile extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;
    private final transient List<Violation> violations;

    /** One thing that is wrong, and where. */
    public record Violation(String path, String code, String message) {}

    public MalformedFile(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
        this.violations = List.of();
    }

    MalformedFile(String file, List<Violation> violations) {
        super("file.violations");
        this.key = "file.violations";
        this.arguments = new Object[] {file};
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    public String in(Words words) {
        var text = new StringBuilder(words.of(key, arguments));
        for (var violation : violations) {
            text.append("\n  ")
                    .append(violation.path().isEmpty() ? "/" : violation.path())
                    .append("  ")
                    .append(violation.message())
                    .append(" [")
                    .append(violation.code())
                    .append(']');
        }
        return text.toString();
    }
}
