package kz.bilik.docgen.signature;

/** There is no signature, and the document must not be given out as signed; the message tells an administrator why and holds no secret. */
public final class SigningFailed extends Exception {

    private static final long serialVersionUID = 1L;

    public SigningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
