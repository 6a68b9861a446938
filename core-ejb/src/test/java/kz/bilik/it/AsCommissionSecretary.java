package kz.bilik.it;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import kz.bilik.shared.security.Roles;

/** Runs a use case as the secretary of the commission. */
@Stateless
@RunAs(Roles.COMMISSION_MEMBER)
public class AsCommissionSecretary {

    /** Outside any transaction: each service call is one of its own, as in the product. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public <T> T call(Callable<T> useCase) throws Exception {
        return useCase.call();
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(Runnable useCase) {
        useCase.run();
    }
}
