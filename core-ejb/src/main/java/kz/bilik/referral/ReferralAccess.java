package kz.bilik.referral;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.Access;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.organisation.OrganisationSummary;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.referral.model.ReferralOrder;
import kz.bilik.referral.model.RegionList;
import kz.bilik.referral.store.ReferralStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Finds lists, orders and courses for a caller who may see them; a foreign one and none at all answer the same and leave a row (SEC-2). */
@Stateless
@PermitAll
@DeclareRoles({
    Roles.INSTITUTE_ADMIN,
    Roles.REGION_EDU,
    Roles.DISTRICT_EDU,
    Roles.PRESCHOOL_HEAD,
    Roles.LISTENER,
    Roles.SYSTEM
})
public class ReferralAccess {

    @Inject
    private ReferralStore store;

    @Inject
    private Access access;

    @Inject
    private OrganisationService organisations;

    @Inject
    private DeniedAccess denied;

    @Resource
    private SessionContext session;

    public ReferralReach reach() {
        var scope = access.scope();
        var own = organisations.own();
        return new ReferralReach(
                scope.wholeInstitute(),
                scope.regionKato(),
                is(Roles.DISTRICT_EDU) ? scope.districtKato() : null,
                is(Roles.PRESCHOOL_HEAD) ? preschool(own) : null,
                scope.regionKato() == null
                        ? own.map(OrganisationSummary::regionKato).orElse(null)
                        : scope.regionKato());
    }

    private static Long preschool(Optional<OrganisationSummary> own) {
        return own.filter(one -> one.type() == OrganisationType.PRESCHOOL)
                .map(OrganisationSummary::id)
                .orElse(null);
    }

    /** A course to which the caller's region, or the institute, sends people. */
    public ReferralCourse course(CourseId id) {
        return store.course(id, reach()).orElseThrow(() -> denied.to("course", id.value()));
    }

    public RegionList list(RegionListId id) {
        return store.findList(id).filter(this::reaches).orElseThrow(() -> denied.to("region_list", id.value()));
    }

    private boolean reaches(RegionList list) {
        var reach = reach();
        return reach.whole() || list.regionKato().equals(reach.regionKato());
    }

    /** The caller's own, held against other changes until the transaction ends. */
    public RegionList ownList(RegionListId id) {
        var own = reach().regionKato();
        return store.lockList(id)
                .filter(list -> list.regionKato().equals(own))
                .orElseThrow(() -> denied.to("region_list", id.value()));
    }

    /** An order that the caller's own organisation issued. */
    public ReferralOrder ownOrder(ReferralOrderId id) {
        return store.lockOrder(id)
                .filter(order -> isOwn(order.id(), issuer()))
                .orElseThrow(() -> denied.to("referral_order", id.value()));
    }

    private boolean isOwn(ReferralOrderId id, Optional<Issuer> issuer) {
        return issuer.isPresent() && store.isIssuedBy(id, issuer.get());
    }

    /** For whom the caller issues orders. */
    public Optional<Issuer> issuer() {
        var reach = reach();
        if (is(Roles.REGION_EDU) && reach.regionKato() != null) {
            return Optional.of(new Issuer(IssuerType.REGION, null, reach.regionKato()));
        }
        var own = organisations.own().filter(one -> one.regionKato() != null);
        if (is(Roles.DISTRICT_EDU)) {
            return own.filter(one -> one.type() == OrganisationType.DISTRICT_EDU)
                    .map(one -> new Issuer(IssuerType.DISTRICT, one.id(), one.regionKato()));
        }
        return own.filter(one -> is(Roles.PRESCHOOL_HEAD) && one.type() == OrganisationType.PRESCHOOL)
                .map(one -> new Issuer(IssuerType.PRESCHOOL, one.id(), one.regionKato()));
    }

    public NotFoundException denied(String entity, Object id) {
        return denied.to(entity, id);
    }

    /** The person that the caller is; null for an account of an office. */
    public Long person() {
        return access.scope().personId();
    }

    public boolean is(String role) {
        return session.isCallerInRole(role);
    }

    public String caller() {
        return session.getCallerPrincipal().getName();
    }
}
