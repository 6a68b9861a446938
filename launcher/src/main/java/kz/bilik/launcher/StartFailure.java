package kz.bilik.launcher;

import java.io.Serial;

/** The system cannot be started or kept running, for a reason that the person at the terminal can act on. */
public final class StartFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** The key is a message of the words bundle. */
    public StartFailure(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String in(Words words) {
        return words.of(key, arguments);
    }
}
