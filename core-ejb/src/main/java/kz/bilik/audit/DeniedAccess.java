package kz.bilik.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.shared.error.NotFoundException;

/**
 * Answers whoever asks for what is not his exactly as if it did not exist (SEC-2), and leaves a row about it that outlives the refused
 * transaction.
 */
@Stateless
@PermitAll
public class DeniedAccess {

    /** How such an attempt is named in the trail. */
    public static final String ACTION = "ACCESS_DENIED";

    private static final int ID_COLUMN = 60;

    @Inject
    private AuditTrail trail;

    /** To be thrown by the caller. It is asked before the use case has told the trail anything of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public NotFoundException to(String entity, Object id) {
        var asked = String.valueOf(id);
        trail.record(AuditEntry.of(ACTION, entity, asked.length() > ID_COLUMN ? asked.substring(0, ID_COLUMN) : asked));
        return new NotFoundException(entity, id);
    }
}
