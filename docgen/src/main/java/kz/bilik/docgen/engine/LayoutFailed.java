package kz.bilik.docgen.engine;

import java.util.List;

/** The document could not be laid out whole, so there is no document. */
public final class LayoutFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * One thing that does not fit or is missing.
     *
     * @param text the text of the element it happened in, empty where that is not known
     */
    public record Reason(String code, String message, String text) {}

    private final transient List<Reason> reasons;

    LayoutFailed(List<Reason> reasons, Throwable cause) {
        super(reasons.toString(), cause);
        this.reasons = reasons;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
