package kz.bilik.docgen.problem;

import java.util.List;

/** A request that gets no document, with everything that is wrong with it; answered as problem details (RFC 9457). */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Violation> violations;

    public RequestRefused(Refusal refusal, List<Violation> violations) {
        super(refusal + " " + violations);
        this.refusal = refusal;
        this.violations = List.copyOf(violations);
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
}
