package kz.bilik.application;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** After 31 December: whatever found no place goes over into the new year. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApplicationYearEnd implements NightlyTask {

    private static final int AT_ONCE = 200;

    @Inject
    private CarryOverService carryOver;

    @Override
    public String name() {
        return "applications";
    }

    @Override
    public void run() {
        for (var due = carryOver.due(AT_ONCE); !due.isEmpty(); due = carryOver.due(AT_ONCE)) {
            due.forEach(carryOver::carryOver);
        }
    }
}
