package kz.bilik.document;

import jakarta.ejb.ApplicationException;

/** The document service will never make this paper from these data, for example because a letter has no glyph. */
@ApplicationException(rollback = true)
public class PaperRefusedException extends RuntimeException {

    public PaperRefusedException(String message) {
        super(message);
    }
}
