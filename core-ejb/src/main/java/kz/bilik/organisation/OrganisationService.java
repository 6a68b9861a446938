package kz.bilik.organisation;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.Region;
import kz.bilik.organisation.policy.OrganisationFacts;
import kz.bilik.organisation.policy.OrganisationPolicy;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.security.Roles;

/** Regions, districts and other organisations: reference data that anyone may see and the institute keeps. */
@Stateless
public class OrganisationService {

    private static final Logger LOG = Logger.getLogger(OrganisationService.class.getName());

    private final OrganisationPolicy policy = new OrganisationPolicy();

    @Inject
    private OrganisationStore store;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @PermitAll
    public List<RegionSummary> regions() {
        return store.regions().stream().map(Region::summary).toList();
    }

    @PermitAll
    public Optional<RegionSummary> region(String kato) {
        return store.findRegion(kato).map(Region::summary);
    }

    @PermitAll
    public Optional<OrganisationSummary> find(long id) {
        return store.findOrganisation(id).map(Organisation::summary);
    }

    /** The organisation with this business identification number. */
    @PermitAll
    public Optional<OrganisationSummary> findByBin(String bin) {
        return store.findOrganisation(bin).map(Organisation::summary);
    }

    /** All of one type, in the order of the classifier. */
    @PermitAll
    public List<OrganisationSummary> ofType(OrganisationType type) {
        return store.organisations(type).stream().map(Organisation::summary).toList();
    }

    /** The education departments of the districts of a region. */
    @PermitAll
    public List<OrganisationSummary> districts(String regionKato) {
        return store.organisations(OrganisationType.DISTRICT_EDU, regionKato).stream()
                .map(Organisation::summary)
                .toList();
    }

    /** Where the caller works. */
    @PermitAll
    public Optional<OrganisationSummary> own() {
        return store.findEnabledUser(session.getCallerPrincipal().getName())
                .flatMap(AppUser::organisation)
                .map(Organisation::summary);
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.IT_STAFF, Roles.AUDITOR})
    public Page<OrganisationSummary> organisations(PageRequest page) {
        return new Page<>(store.page(page).stream().map(Organisation::summary).toList(), store.count(page));
    }

    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.IT_STAFF, Roles.SYSTEM})
    public OrganisationSummary register(RegisterOrganisation command) {
        var district = command.type() == OrganisationType.DISTRICT_EDU && command.kato() != null;
        var ruling = policy.decide(new OrganisationFacts(
                command.type(),
                command.bin(),
                command.regionKato(),
                command.kato(),
                store.isBinTaken(command.bin()),
                command.regionKato() == null
                        ? command.type() != OrganisationType.DISTRICT_EDU
                        : store.findRegion(command.regionKato()).isPresent(),
                district && store.isDistrictTaken(command.kato())));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var organisation = Organisation.registered(command);
        store.add(organisation);
        audit.record(AuditEntry.of("ORGANISATION_REGISTERED", "organisation", organisation.id())
                .with("type", command.type()));
        LOG.info(() -> "organisation registered organisation=%d type=%s".formatted(organisation.id(), command.type()));
        return organisation.summary();
    }
}
