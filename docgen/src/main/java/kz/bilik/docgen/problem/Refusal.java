package kz.bilik.docgen.problem;

/** The kinds of refusal, each with its HTTP status. */
public enum Refusal {
    MALFORMED_REQUEST(400),
    MALFORMED(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    UNPROCESSABLE(422),
    BUSY(429),
    QUOTA(429),
    FAULT(500),
    NOT_CONFIGURED(501),
    UNAVAILABLE(503),
    AWAY(503),
    STOPPING(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
