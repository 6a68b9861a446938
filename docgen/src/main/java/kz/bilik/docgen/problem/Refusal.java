package kz.bilik.docgen.problem;

/** The kinds of refusal, each with its HTTP status. */
public enum Refusal {
    MALFORMED(400, "The body is not JSON"),
    UNAUTHENTICATED(401, "A valid API key is required"),
    FORBIDDEN(403, "The API key does not cover this template"),
    NOT_FOUND(404, "There is no such resource"),
    METHOD_NOT_ALLOWED(405, "The resource does not support this method"),
    NOT_ACCEPTABLE(406, "None of the accepted media types can be produced"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body has an unsupported media type"),
    UNPROCESSABLE(422, "The data cannot be printed as this document"),
    BUSY(429, "Too many documents are being made"),
    UNAVAILABLE(503, "The service cannot make documents until it is set right"),
    FAULT(500, "The service failed");

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
