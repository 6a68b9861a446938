package kz.bilik.referral;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: regions are reminded of the lists they owe, and identity copies whose term is over are destroyed. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReferralNight implements NightlyTask {

    @Inject
    private RegionListService lists;

    @Inject
    private IdentityCopyService copies;

    @Override
    public String name() {
        return "referral";
    }

    @Override
    public void run() {
        lists.remind();
        copies.purge();
    }
}
