package kz.bilik.nedb;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: what is due to the national database, what is overdue, and tasks that were never opened. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NedbNight implements NightlyTask {

    @Inject
    private NedbWatch watch;

    @Override
    public String name() {
        return "nedb";
    }

    @Override
    public void run() {
        watch.watch();
    }
}
