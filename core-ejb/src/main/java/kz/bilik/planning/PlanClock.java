package kz.bilik.planning;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import kz.bilik.shared.security.Roles;

/**
 * Begins the execution of approved campaigns on 1 January. Every node asks; the state in the database says whether anything is left to do.
 */
@Singleton
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
public class PlanClock {

    @Inject
    private CampaignService campaigns;

    @Schedule(hour = "0", minute = "5", timezone = "Asia/Almaty", persistent = false)
    public void beginExecution() {
        campaigns.beginExecution();
    }
}
