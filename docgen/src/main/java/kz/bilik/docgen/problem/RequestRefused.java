package kz.bilik.docgen.problem;

import java.util.List;
import java.util.Optional;

/** A request that gets no document, with everything that is wrong with it; answered as problem details (RFC 9457). */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Violation> violations;
    private final transient Optional<Long> retryAfter;

    public RequestRefused(Refusal refusal, List<Violation> violations) {
        this(refusal, violations, Optional.empty());
    }

    /** @param retryAfter seconds after which it is worth asking again */
    public RequestRefused(Refusal refusal, List<Violation> violations, Optional<Long> retryAfter) {
        super(refusal + " " + violations);
        this.refusal = refusal;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    public RequestRefused(Refusal refusal) {
        this(refusal, List.of());
    }

    public Refusal refusal() {
        return refusal;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Long> retryAfter() {
        return retryAfter;
    }
}
