package kz.bilik.it;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.Callable;

/** Runs a step in a transaction of its own, for what the product does only inside a use case. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class InTransaction {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @PermitAll
    public <T> T call(Callable<T> step) throws Exception {
        return step.call();
    }

    @PermitAll
    public void run(Runnable step) {
        step.run();
    }

    /** The single value of a query, past all services: what is really in the database. */
    @PermitAll
    public Object single(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.getSingleResult();
    }

    /** A change past all services: what time or another node would have done, or rows that no service makes. */
    @PermitAll
    public int change(String sql, Object... parameters) {
        var query = em.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            query.setParameter(i + 1, parameters[i]);
        }
        return query.executeUpdate();
    }

    /** A change that nobody but the step sees: it runs in the same transaction, which is taken back. */
    @PermitAll
    public <T> T takenBack(String sql, Callable<T> step) throws Exception {
        try {
            em.createNativeQuery(sql).executeUpdate();
            return step.call();
        } finally {
            session.setRollbackOnly();
        }
    }
}
