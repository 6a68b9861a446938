package kz.bilik.staffing;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: the share of paragraph 3(1), and the terms of the premises. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StaffingNight implements NightlyTask {

    @Inject
    private StaffingService staffing;

    @Inject
    private PropertyService property;

    @Override
    public String name() {
        return "staffing";
    }

    @Override
    public void run() {
        staffing.recheckNightly();
        property.warn();
    }
}
