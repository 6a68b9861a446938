package kz.bilik.expulsion;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: employers who should know of an expulsion by now. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExpulsionNight implements NightlyTask {

    @Inject
    private ExpulsionCaseService cases;

    @Override
    public String name() {
        return "expulsion";
    }

    @Override
    public void run() {
        cases.watch();
    }
}
