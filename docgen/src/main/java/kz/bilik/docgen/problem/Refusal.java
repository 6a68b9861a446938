package kz.bilik.docgen.problem;

/** The kinds of refusal, each with its HTTP status. */
public enum Refusal {
    MALFORMED_REQUEST(400, "The request is malformed"),
    MALFORMED(400, "The body is not JSON"),
    UNAUTHENTICATED(401, "A valid API key is required"),
    FORBIDDEN(403, "The API key does not cover this template"),
    NOT_FOUND(404, "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "The resource does not support this method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    TOO_SLOW(408, "The body arrives too slowly"),
    CONFLICT(409, "The same request is being worked on"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has an unsupported media type"),
    UNPROCESSABLE(422, "The data cannot be printed as this document"),
    BUSY(429, "Too many documents are being made"),
    QUOTA(429, "The client's quota is used up"),
    FAULT(500, "The service failed"),
    NOT_CONFIGURED(501, "This instance is not set up for that"),
    UNAVAILABLE(503, "The service cannot make documents until it is set right"),
    AWAY(503, "Something the service needs is away"),
    STOPPING(503, "The service is stopping");

    private final int status;
    private final String title;

    Refusal(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }
}
