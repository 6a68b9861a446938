package kz.bilik.staffing;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kz.bilik.file.FileId;
import kz.bilik.file.FileOwner;
import kz.bilik.shared.security.Roles;
import kz.bilik.staffing.store.StaffStore;

/** Proofs and contracts are read by those who see the staff. */
@Stateless
@PermitAll
@DeclareRoles({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
public class StaffingFiles implements FileOwner {

    @Inject
    private StaffStore store;

    @Resource
    private SessionContext session;

    @Override
    public boolean mayRead(FileId file) {
        return Stream.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR)
                        .anyMatch(session::isCallerInRole)
                && store.isOurs(file);
    }
}
