package kz.bilik.document;

import jakarta.ejb.ApplicationException;

/** The document service does not answer or is overloaded: the same order may succeed later. */
@ApplicationException(rollback = true)
public class DocgenUnavailableException extends RuntimeException {

    public DocgenUnavailableException(String message) {
        super(message);
    }

    public DocgenUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
