package kz.bilik.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.RoleAssignment;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.security.Roles;

/** Says which rows the caller may see, from the role assignments that hold today; every list and every lookup by id asks it. */
@Stateless
@DeclareRoles({Roles.SYSTEM, Roles.API_CLIENT})
public class Access {

    private static final int DISTRICT_DIGITS = 4;

    @Inject
    private OrganisationStore store;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Background work and internal systems act for the institute as a whole; what they may do is limited by their methods' roles. */
    @PermitAll
    public Scope scope() {
        if (session.isCallerInRole(Roles.SYSTEM) || session.isCallerInRole(Roles.API_CLIENT)) {
            return Scope.whole();
        }
        return store.findEnabledUser(session.getCallerPrincipal().getName())
                .map(user -> scopeOf(user, LocalDate.now(clock)))
                .orElseGet(Scope::nothing);
    }

    private static Scope scopeOf(AppUser user, LocalDate day) {
        Scope scope = Scope.nothing();
        for (RoleAssignment assignment : user.assignmentsOn(day)) {
            scope = widened(scope, assignment, user);
        }
        return scope;
    }

    private static Scope widened(Scope scope, RoleAssignment assignment, AppUser user) {
        return switch (assignment.role()) {
            case Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR ->
                scope.withWholeInstitute();
            case Roles.METHODOLOGIST_TRAINER -> scope.withTrainer(user.id());
            case Roles.REGION_EDU ->
                assignment
                        .regionKato()
                        .or(() -> user.organisation().map(Organisation::regionKato))
                        .map(scope::withRegion)
                        .orElse(scope);
            case Roles.DISTRICT_EDU ->
                user.organisation()
                        .map(Organisation::kato)
                        .map(kato -> scope.withDistrict(kato.substring(0, DISTRICT_DIGITS)))
                        .orElse(scope);
            case Roles.PRESCHOOL_HEAD ->
                user.organisation()
                        .map(organisation -> scope.withOrganisation(organisation.id()))
                        .orElse(scope);
            case Roles.AUTH_BODY -> scope.withAuthorisedBody();
            case Roles.COMMISSION_MEMBER -> scope.withCommissionOf(user.id());
            case Roles.WG_MEMBER -> scope.withWorkingGroupOf(user.id());
            case Roles.LISTENER -> user.personId().map(scope::withPerson).orElse(scope);
            default -> scope;
        };
    }
}
