package kz.bilik.shared.error;

import jakarta.ejb.ApplicationException;

/** Someone else changed this in the meantime. */
@ApplicationException(rollback = true)
public class StaleException extends RuntimeException {

    public StaleException(String what, Object id) {
        super(what + " " + id + " was changed by someone else");
    }
}
