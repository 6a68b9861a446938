package kz.bilik.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.document.store.NumberStore;

/**
 * Business numbers without gap or double: one counter row per series, locked inside the issuing transaction, so a number is used exactly when
 * that transaction commits.
 */
@Stateless
@PermitAll
public class NumberLedger {

    @Inject
    private NumberStore store;

    /**
     * Opens a series when a year begins. In a transaction of its own and before the lock, because a lock on a row that does not exist yet
     * would be a lock on its neighbourhood.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void open(String series) {
        if (!store.exists(series)) {
            store.add(series);
        }
    }

    /** Locks the series until the transaction ends; the first thing that an issuing transaction does, so that what it reads later is fresh. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void lock(String series) {
        store.lock(series);
    }

    /** Takes so many numbers in a row. @return the first of them */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long take(String series, int count) {
        var first = store.lock(series);
        store.advance(series, count);
        return first;
    }
}
