package kz.bilik.accreditation;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.bilik.job.NightlyTask;
import kz.bilik.shared.security.Roles;

/** Every night: the terms of paragraph 7, documents that ran out, groups whose three years end. */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AccreditationNight implements NightlyTask {

    @Inject
    private PackageReview reviews;

    @Override
    public String name() {
        return "accreditation";
    }

    @Override
    public void run() {
        reviews.watch();
    }
}
