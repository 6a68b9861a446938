package kz.bilik.organisation;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.LISTENER;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.Employment;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.Person;
import kz.bilik.organisation.policy.EmploymentFacts;
import kz.bilik.organisation.policy.EmploymentPolicy;
import kz.bilik.organisation.store.EmploymentStore;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/** Who works at which preschool and as what; entered by its head (paragraph 9). */
@Stateless
public class EmploymentService {

    private static final Logger LOG = Logger.getLogger(EmploymentService.class.getName());

    private final EmploymentPolicy policy = new EmploymentPolicy();

    @Inject
    private EmploymentStore store;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private Access access;

    @Inject
    private DeniedAccess denied;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The people of the caller's own preschool in Kazakh order. Filters: {@code name}, {@code group}, {@code former}. */
    @RolesAllowed(PRESCHOOL_HEAD)
    public Page<EmploymentDetail> staff(PageRequest page) {
        var own = ownPreschool().id();
        var today = LocalDate.now(clock);
        return new Page<>(
                store.page(own, today, page).stream().map(Employment::detail).toList(), store.count(own, today, page));
    }

    /** Where the caller works today. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD})
    public List<EmploymentDetail> own() {
        return caller().flatMap(AppUser::personId).stream()
                .flatMap(person -> store.ofPerson(person, LocalDate.now(clock)).stream())
                .map(Employment::detail)
                .toList();
    }

    /** For the person, the head of the preschool and the institute. */
    @RolesAllowed({LISTENER, PRESCHOOL_HEAD, INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR, SYSTEM})
    public EmploymentDetail employment(EmploymentId id) {
        return visible(id).detail();
    }

    @RolesAllowed(PRESCHOOL_HEAD)
    public EmploymentId employ(EmploymentEntry entry) {
        return employ(ownPreschool(), entry);
    }

    /** For the institute, where a preschool has no account yet. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public EmploymentId employAt(long organisationId, EmploymentEntry entry) {
        return employ(
                organisations
                        .findOrganisation(organisationId)
                        .orElseThrow(() -> denied.to("organisation", organisationId)),
                entry);
    }

    /** What does not agree with the number, before anything is written; for the form. */
    @RolesAllowed({PRESCHOOL_HEAD, INSTITUTE_ADMIN})
    public List<IdentityFlag> flags(EmploymentEntry entry) {
        return List.copyOf(policy.flags(facts(entry, known(entry), false)));
    }

    private EmploymentId employ(Organisation organisation, EmploymentEntry entry) {
        var known = known(entry);
        var today = LocalDate.now(clock);
        var facts = facts(
                entry,
                known,
                known.filter(person ->
                                store.isEmployed(organisation.id(), person.id().value(), today))
                        .isPresent());
        refuseIf(policy.decide(facts));
        var person = known.orElseGet(() -> register(entry));
        var employment =
                Employment.begun(person, organisation, entry, policy.flags(facts), callerName(), clock.instant());
        store.add(employment);
        record("EMPLOYMENT_BEGUN", employment, entry.identityNote());
        LOG.info(
                () -> "employment begun employment=%d".formatted(employment.id().value()));
        return employment.id();
    }

    /** Everything about the work; who the person is stays. */
    @RolesAllowed(PRESCHOOL_HEAD)
    public void change(EmploymentId id, EmploymentEntry entry) {
        var employment = ofOwnPreschool(id);
        refuseIf(policy.change(facts(entry, Optional.of(employment.person()), false)));
        employment.change(entry);
        record("EMPLOYMENT_CHANGED", employment, null);
        LOG.info(() -> "employment changed employment=%d".formatted(id.value()));
    }

    /** @param lastDay the last day on which the person works here */
    @RolesAllowed(PRESCHOOL_HEAD)
    public void end(EmploymentId id, LocalDate lastDay) {
        var employment = ofOwnPreschool(id);
        refuseIf(policy.end(employment.from(), lastDay));
        employment.end(lastDay);
        record("EMPLOYMENT_ENDED", employment, null);
        LOG.info(() -> "employment ended employment=%d".formatted(id.value()));
    }

    /** What employers stated otherwise than the number says, and nobody has confirmed. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<EmploymentDetail> unclear() {
        return store.unclear().stream().map(Employment::detail).toList();
    }

    /** The administrator has seen the papers: the stated name becomes the person's, the warnings end. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void confirmIdentity(EmploymentId id, String reason) {
        var employment = visible(id);
        refuseIf(policy.confirm(reason));
        if (employment.flags().contains(IdentityFlag.NAME_DIFFERS)) {
            employment.person().rename(employment.statedName());
            audit.record(AuditEntry.of(
                    "PERSON_RENAMED", "person", employment.person().id().value()));
        }
        employment.confirmIdentity();
        record("IDENTITY_CONFIRMED", employment, reason);
        LOG.info(() -> "identity confirmed employment=%d".formatted(id.value()));
    }

    private Optional<Person> known(EmploymentEntry entry) {
        return entry.iin() == null
                ? Optional.empty()
                : organisations.findPersonByDigits(entry.iin().strip());
    }

    private EmploymentFacts facts(EmploymentEntry entry, Optional<Person> known, boolean employedHere) {
        var number = Optional.ofNullable(entry.iin())
                .map(Iin::parse)
                .filter(reading -> reading.isValid())
                .map(reading -> reading.iin());
        var admitted = known.filter(person -> person.iin().excepted());
        return new EmploymentFacts(
                entry,
                admitted.isPresent(),
                number.map(Iin::birthDate)
                        .or(() -> admitted.map(Person::birthDate))
                        .orElse(null),
                number.map(Iin::sex).or(() -> admitted.map(Person::sex)).orElse(null),
                known.map(Person::name).orElse(null),
                employedHere,
                LocalDate.now(clock));
    }

    private Person register(EmploymentEntry entry) {
        var person = Person.registered(
                Iin.parse(entry.iin()).iin(),
                new PersonName(entry.surname(), entry.name(), entry.patronymic()),
                clock.instant());
        organisations.add(person);
        audit.record(AuditEntry.of("PERSON_REGISTERED", "person", person.id().value()));
        return person;
    }

    private Employment visible(EmploymentId id) {
        var scope = access.scope();
        return store.find(id)
                .filter(employment -> scope.wholeInstitute()
                        || Long.valueOf(employment.organisation().id()).equals(scope.organisationId())
                        || Long.valueOf(employment.person().id().value()).equals(scope.personId()))
                .orElseThrow(() -> denied.to("employment", id.value()));
    }

    private Employment ofOwnPreschool(EmploymentId id) {
        var own = access.scope().organisationId();
        return store.find(id)
                .filter(employment ->
                        Long.valueOf(employment.organisation().id()).equals(own))
                .orElseThrow(() -> denied.to("employment", id.value()));
    }

    private Organisation ownPreschool() {
        return Optional.ofNullable(access.scope().organisationId())
                .flatMap(organisations::findOrganisation)
                .orElseThrow(() -> denied.to("organisation", callerName()));
    }

    private Optional<AppUser> caller() {
        return organisations.findEnabledUser(callerName());
    }

    private String callerName() {
        return session.getCallerPrincipal().getName();
    }

    private void record(String action, Employment employment, String reason) {
        audit.record(AuditEntry.of(action, "employment", employment.id().value())
                .because(reason)
                .with("person", employment.person().id().value())
                .with("organisation", employment.organisation().id()));
    }

    private static void refuseIf(Ruling ruling) {
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
    }
}
