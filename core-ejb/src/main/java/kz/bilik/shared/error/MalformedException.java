package kz.bilik.shared.error;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** The input cannot be read as what it claims to be: each violation names its place and its reason. */
@ApplicationException(rollback = true)
public class MalformedException extends RuntimeException {

    private final transient List<Violation> violations;

    public MalformedException(List<Violation> violations) {
        super("malformed: " + violations);
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }

    /**
     * One thing that is wrong with the input.
     *
     * @param path JSON pointer or spreadsheet cell
     * @param code stable code of the reason
     * @param message for people, English
     */
    public record Violation(String path, String code, String message) {}
}
