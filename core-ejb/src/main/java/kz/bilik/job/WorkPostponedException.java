package kz.bilik.job;

import jakarta.ejb.ApplicationException;

/** The work cannot go on at the moment through no fault of the item; the job waits and tries again. */
@ApplicationException(rollback = true)
public class WorkPostponedException extends RuntimeException {

    public WorkPostponedException(String message, Throwable cause) {
        super(message, cause);
    }
}
