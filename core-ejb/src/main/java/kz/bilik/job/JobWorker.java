package kz.bilik.job;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.bilik.shared.security.Roles;

/** Does one item as the system itself, outside any transaction, and books how it ended. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWorker {

    private static final System.Logger LOG = System.getLogger(JobWorker.class.getName());

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    @Inject
    private JobLedger ledger;

    /** @return false when the job should wait before it goes on */
    public boolean work(JobLedger.Item item) {
        try {
            handler(item.subjectKind()).handle(item.work());
            ledger.complete(item.id());
            return true;
        } catch (WorkPostponedException e) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "job postponed job={0} reason={1}",
                    item.work().job(),
                    e.getMessage());
            return false;
        } catch (RuntimeException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "job item failed job=" + item.work().job() + " item=" + item.id(),
                    e);
            ledger.fail(item.id(), reason(e));
            return true;
        }
    }

    private JobHandler handler(String subjectKind) {
        return handlers.stream()
                .filter(handler -> handler.subjectKind().equals(subjectKind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody handles " + subjectKind));
    }

    private static String reason(RuntimeException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
