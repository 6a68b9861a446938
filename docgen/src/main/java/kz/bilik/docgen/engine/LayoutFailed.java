package kz.bilik.docgen.engine;

import java.util.List;

/** The document could not be laid out whole, so there is no document. */
public final class LayoutFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public record Reason(String code, String message) {}

    private final transient List<Reason> reasons;

    LayoutFailed(List<Reason> reasons, Throwable cause) {
        super(reasons.toString(), cause);
        this.reasons = reasons;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
