package kz.bilik.shared.error;

import jakarta.ejb.ApplicationException;

/** There is no such thing, or not for this caller: both answer the same. */
@ApplicationException(rollback = true)
public class NotFoundException extends RuntimeException {

    public NotFoundException(String what, Object id) {
        super(what + " " + id + " not found");
    }
}
