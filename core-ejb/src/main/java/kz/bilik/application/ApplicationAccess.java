package kz.bilik.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.bilik.application.model.Application;
import kz.bilik.application.store.ApplicationStore;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Finds applications for a caller who may see them; a foreign one and none at all answer the same and leave a row (SEC-2). */
@Stateless
@PermitAll
@DeclareRoles({
    Roles.INSTITUTE_ADMIN,
    Roles.DIRECTOR,
    Roles.ACTING_DIRECTOR,
    Roles.AUDITOR,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.SYSTEM
})
public class ApplicationAccess {

    @Inject
    private ApplicationStore store;

    @Inject
    private Access access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private DeniedAccess denied;

    @Resource
    private SessionContext session;

    public ApplicationStore.Reach reach() {
        var decides = is(Roles.PRESCHOOL_HEAD)
                ? Addressee.PRESCHOOL
                : is(Roles.DISTRICT_EDU) ? Addressee.DISTRICT : is(Roles.REGION_EDU) ? Addressee.REGION : null;
        return new ApplicationStore.Reach(
                scope(),
                caller(),
                decides,
                organisations.own().map(OrganisationSummary::id).orElse(null));
    }

    public Scope scope() {
        return access.scope();
    }

    public Application visible(ApplicationId id) {
        var scope = scope();
        return store.find(id).filter(found -> isVisible(found, scope)).orElseThrow(() -> denied(id));
    }

    private boolean isVisible(Application application, Scope scope) {
        if (isOwn(application)) {
            return true;
        }
        if (application.state() == ApplicationState.DRAFT) {
            return false;
        }
        return scope.wholeInstitute()
                || Long.valueOf(application.organisationId()).equals(scope.organisationId())
                || (scope.districtKato() == null
                        ? application.regionKato().equals(scope.regionKato())
                        : application.districtKato().equals(scope.districtKato()));
    }

    /** For who may read the registered paper, on which the individual number stands: the applicant, the addressee and the institute. */
    public Application readable(ApplicationId id) {
        return store.find(id)
                .filter(found -> found.wording() != null)
                .filter(this::isReader)
                .orElseThrow(() -> denied(id));
    }

    public boolean isReader(Application application) {
        return isOwn(application) || isAddressee(application) || scope().wholeInstitute();
    }

    /** For who made it: the applicant, or the head who files it for an employee. Locked until the transaction ends. */
    public Application own(ApplicationId id) {
        return store.find(id)
                .filter(this::isOwn)
                .flatMap(found -> store.lock(id))
                .orElseThrow(() -> denied(id));
    }

    public boolean isOwn(Application application) {
        return isApplicant(application) || application.filedBy().equals(caller());
    }

    public boolean isApplicant(Application application) {
        return Long.valueOf(application.person().value()).equals(scope().personId());
    }

    /** For the addressee. Locked until the transaction ends. */
    public Application addressed(ApplicationId id) {
        return store.find(id)
                .filter(found -> found.state() != ApplicationState.DRAFT && isAddressee(found))
                .flatMap(found -> store.lock(id))
                .orElseThrow(() -> denied(id));
    }

    public boolean isAddressee(Application application) {
        var own = organisations.own();
        return switch (application.addressee()) {
            case PRESCHOOL ->
                is(Roles.PRESCHOOL_HEAD)
                        && own.filter(place -> place.type() == OrganisationType.PRESCHOOL)
                                .map(OrganisationSummary::id)
                                .equals(application.addresseeId());
            case DISTRICT ->
                is(Roles.DISTRICT_EDU) && own.map(OrganisationSummary::id).equals(application.addresseeId());
            case REGION -> is(Roles.REGION_EDU) && application.regionKato().equals(scope().regionKato());
        };
    }

    /** For who makes the plan that the applicant's district or city belongs to. */
    public boolean isPlanner(Application application, boolean city) {
        return city
                ? is(Roles.REGION_EDU) && application.regionKato().equals(scope().regionKato())
                : is(Roles.DISTRICT_EDU) && application.districtKato().equals(scope().districtKato());
    }

    public NotFoundException denied(ApplicationId id) {
        return denied.to("application", id.value());
    }

    /** A region as such, for lists that are asked for by region. */
    public void requireRegion(String kato) {
        var scope = scope();
        if (!scope.wholeInstitute() && !kato.equals(scope.regionKato())) {
            throw denied.to("region", kato);
        }
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }

    public String caller() {
        return session.getCallerPrincipal().getName();
    }
}
