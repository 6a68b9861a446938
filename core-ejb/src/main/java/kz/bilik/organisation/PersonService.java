package kz.bilik.organisation;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.Person;
import kz.bilik.organisation.policy.NumberAdmissionPolicy;
import kz.bilik.organisation.store.OrganisationStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.PersonName;

/** Knows each person once, by the individual number, and guards that number. */
@Stateless
public class PersonService {

    private static final Logger LOG = Logger.getLogger(PersonService.class.getName());

    private final NumberAdmissionPolicy numbers = new NumberAdmissionPolicy();

    @Inject
    private DeniedAccess denied;

    @Inject
    private OrganisationStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * The person with this number. A known person takes the name that is given now (a marriage, a corrected spelling): papers issued before keep theirs, and
     * the trail shows that the name changed.
     */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public PersonId findOrRegister(Iin iin, PersonName name) {
        Optional<Person> known = store.findPerson(iin);
        known.filter(person -> !person.name().equals(name)).ifPresent(person -> rename(person, name));
        return known.map(Person::id).orElseGet(() -> register(iin, name));
    }

    /** The person with this number, under the name that is known; for those who may name a person but not rename one. */
    @RolesAllowed({Roles.AUTH_BODY, Roles.SYSTEM})
    public PersonId findOrEnter(Iin iin, PersonName name) {
        return store.findPerson(iin).map(Person::id).orElseGet(() -> register(iin, name));
    }

    /** The same for a whole list, without a question to the database per person. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public Map<Iin, PersonId> findOrRegisterAll(Map<Iin, PersonName> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<Iin, Person> persons =
                store.personsWith(named.keySet()).stream().collect(toMap(Person::iin, Function.identity()));
        named.forEach((iin, name) -> Optional.ofNullable(persons.get(iin))
                .filter(person -> !person.name().equals(name))
                .ifPresent(person -> rename(person, name)));
        var missing = named.entrySet().stream()
                .filter(entry -> !persons.containsKey(entry.getKey()))
                .map(entry -> Person.registered(entry.getKey(), entry.getValue(), clock.instant()))
                .toList();
        store.addAll(missing);
        missing.forEach(person -> persons.put(person.iin(), person));
        audit.recordAll(missing.stream()
                .map(person ->
                        AuditEntry.of("PERSON_REGISTERED", "person", person.id().value()))
                .toList());
        LOG.info(() -> "persons registered count=%d of=%d".formatted(missing.size(), named.size()));
        return persons.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    /**
     * The persons with these numbers, for people outside the institute who name them in their papers: an unknown one is registered, a known
     * one keeps the name that the institute has, whatever is stated now.
     */
    @RolesAllowed({Roles.DISTRICT_EDU, Roles.REGION_EDU, Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public Map<Iin, PersonId> introduce(Map<Iin, PersonName> named) {
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<Iin, Person> persons =
                store.personsWith(named.keySet()).stream().collect(toMap(Person::iin, Function.identity()));
        var unknown = named.entrySet().stream()
                .filter(entry -> !persons.containsKey(entry.getKey()))
                .map(entry -> Person.registered(entry.getKey(), entry.getValue(), clock.instant()))
                .toList();
        store.addAll(unknown);
        unknown.forEach(person -> persons.put(person.iin(), person));
        audit.recordAll(unknown.stream()
                .map(person ->
                        AuditEntry.of("PERSON_REGISTERED", "person", person.id().value()))
                .toList());
        return persons.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().id()));
    }

    /** Those of the numbers that are known; by exact number only, without saying whose they are. */
    @RolesAllowed({Roles.DISTRICT_EDU, Roles.REGION_EDU, Roles.INSTITUTE_ADMIN, Roles.SYSTEM})
    public Map<Iin, PersonId> known(Collection<Iin> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : store.personsWith(numbers).stream().collect(toMap(Person::iin, Person::id));
    }

    /** The masked numbers of persons that the caller has already found inside the own scope. */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.REGION_EDU,
        Roles.DISTRICT_EDU,
        Roles.AUDITOR,
        Roles.SYSTEM
    })
    public Map<PersonId, String> masked(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.persons(ids).stream()
                        .collect(toMap(Person::id, person -> person.iin().masked()));
    }

    /** Who the caller is; empty for an account that is tied to no person. */
    @RolesAllowed({Roles.LISTENER, Roles.PRESCHOOL_HEAD})
    public Optional<PersonId> own() {
        return store.findEnabledUser(session.getCallerPrincipal().getName())
                .flatMap(AppUser::personId)
                .map(PersonId::new);
    }

    /** Lets a number through that fails the check; from then on everybody may name the person by it. */
    @RolesAllowed(Roles.INSTITUTE_ADMIN)
    public PersonId admitNumber(AdmitNumber command) {
        var ruling = numbers.decide(
                command, store.findPersonByDigits(command.digits()).isPresent());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var person = Person.admitted(command, clock.instant());
        store.add(person);
        audit.record(
                AuditEntry.of("IIN_ADMITTED", "person", person.id().value()).because(command.reason()));
        LOG.info(() -> "number admitted person=%d".formatted(person.id().value()));
        return person.id();
    }

    /** The numbers that were let through, the latest first. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.ACTING_DIRECTOR, Roles.AUDITOR})
    public List<AdmittedNumber> admittedNumbers() {
        return store.admitted().stream().map(Person::admittedNumber).toList();
    }

    private PersonId register(Iin iin, PersonName name) {
        Person person = Person.registered(iin, name, clock.instant());
        store.add(person);
        audit.record(AuditEntry.of("PERSON_REGISTERED", "person", person.id().value()));
        LOG.info(() -> "person registered person=%d".formatted(person.id().value()));
        return person.id();
    }

    private void rename(Person person, PersonName name) {
        person.rename(name);
        audit.record(AuditEntry.of("PERSON_RENAMED", "person", person.id().value()));
        LOG.info(() -> "person renamed person=%d".formatted(person.id().value()));
    }

    /** A listener reaches only the own record; who may see listeners of a scope gets their names with the listeners. */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.AUDITOR,
        Roles.API_CLIENT,
        Roles.SYSTEM,
        Roles.LISTENER
    })
    public PersonDetail person(PersonId id) {
        return visible(
                        id,
                        Roles.INSTITUTE_ADMIN,
                        Roles.DIRECTOR,
                        Roles.ACTING_DIRECTOR,
                        Roles.AUDITOR,
                        Roles.API_CLIENT,
                        Roles.SYSTEM)
                .detail();
    }

    /** Names of persons that the caller has already found inside the own scope; unknown ids are left out. */
    @RolesAllowed({
        Roles.INSTITUTE_ADMIN,
        Roles.DIRECTOR,
        Roles.ACTING_DIRECTOR,
        Roles.METHODOLOGIST_TRAINER,
        Roles.COMMISSION_MEMBER,
        Roles.REGION_EDU,
        Roles.DISTRICT_EDU,
        Roles.PRESCHOOL_HEAD,
        Roles.AUDITOR,
        Roles.API_CLIENT,
        Roles.SYSTEM
    })
    public Map<PersonId, PersonName> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.persons(ids).stream().collect(toMap(Person::id, Person::name));
    }

    /** Search by the exact number. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.API_CLIENT, Roles.SYSTEM})
    public Optional<PersonId> find(Iin iin) {
        return store.findPerson(iin).map(Person::id);
    }

    /** The number itself; every look at it is recorded. */
    @RolesAllowed({Roles.INSTITUTE_ADMIN, Roles.LISTENER})
    public Iin iin(PersonId id) {
        Person person = visible(id, Roles.INSTITUTE_ADMIN);
        audit.record(AuditEntry.of("IIN_READ", "person", id.value()));
        LOG.info(() -> "individual number read person=%d".formatted(id.value()));
        return person.iin();
    }

    private Person visible(PersonId id, String... rolesThatSeeAll) {
        for (String role : rolesThatSeeAll) {
            if (session.isCallerInRole(role)) {
                return get(id);
            }
        }
        boolean own = store.findEnabledUser(session.getCallerPrincipal().getName())
                .flatMap(AppUser::personId)
                .filter(personId -> personId == id.value())
                .isPresent();
        if (!own) {
            throw denied.to("person", id.value());
        }
        return get(id);
    }

    private Person get(PersonId id) {
        return store.findPerson(id).orElseThrow(() -> denied.to("person", id.value()));
    }
}
