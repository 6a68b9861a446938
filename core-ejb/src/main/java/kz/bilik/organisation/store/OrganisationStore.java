package kz.bilik.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.AbsenceId;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.model.ApiClient;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.DirectorAbsence;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.Person;
import kz.bilik.organisation.model.Region;
import kz.bilik.organisation.model.SignatoryAppointment;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.Iin;

/** Regions, persons, users, appointments and API clients. */
@ApplicationScoped
public class OrganisationStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public List<Region> regions() {
        return em.createQuery("select r from Region r order by r.kato", Region.class)
                .getResultList();
    }

    public Optional<Region> findRegion(String kato) {
        return Optional.ofNullable(em.find(Region.class, kato));
    }

    public Optional<Organisation> findOrganisation(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    public Optional<Organisation> findOrganisation(String bin) {
        return em.createQuery("select o from Organisation o where o.bin = :bin", Organisation.class)
                .setParameter("bin", bin)
                .getResultStream()
                .findFirst();
    }

    /** In the order of the classifier. */
    public List<Organisation> organisations(OrganisationType type) {
        return em.createQuery(
                        "select o from Organisation o where o.type = :type order by o.regionKato, o.kato, o.id",
                        Organisation.class)
                .setParameter("type", type)
                .getResultList();
    }

    public List<Organisation> organisations(OrganisationType type, String regionKato) {
        return em.createQuery(
                        "select o from Organisation o where o.type = :type and o.regionKato = :region order by o.kato, o.id",
                        Organisation.class)
                .setParameter("type", type)
                .setParameter("region", regionKato)
                .getResultList();
    }

    public boolean isBinTaken(String bin) {
        return em.createQuery("select count(o) from Organisation o where o.bin = :bin", Long.class)
                        .setParameter("bin", bin)
                        .getSingleResult()
                > 0;
    }

    public boolean isDistrictTaken(String kato) {
        return em.createQuery("select count(o) from Organisation o where o.type = :type and o.kato = :kato", Long.class)
                        .setParameter("type", OrganisationType.DISTRICT_EDU)
                        .setParameter("kato", kato)
                        .getSingleResult()
                > 0;
    }

    public List<Organisation> page(PageRequest page) {
        var query = em.createQuery(
                "select o from Organisation o where " + filter(page) + " order by o.regionKato, o.kato, o.id",
                Organisation.class);
        bind(query, page);
        return query.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    public long count(PageRequest page) {
        var query = em.createQuery("select count(o) from Organisation o where " + filter(page), Long.class);
        bind(query, page);
        return query.getSingleResult();
    }

    private static String filter(PageRequest page) {
        return "1 = 1"
                + (page.filters().containsKey("type") ? " and o.type = :type" : "")
                + (page.filters().containsKey("region") ? " and o.regionKato = :region" : "")
                + (page.filters().containsKey("name")
                        ? " and (o.nameKk like :name or o.nameRu like :name or o.bin like :name)"
                        : "");
    }

    private static void bind(Query query, PageRequest page) {
        page.filters().forEach((name, value) -> {
            switch (name) {
                case "type" ->
                    query.setParameter(
                            name,
                            Arrays.stream(OrganisationType.values())
                                    .filter(type -> type.name().equals(value))
                                    .findFirst()
                                    .orElse(null));
                case "region" -> query.setParameter(name, value);
                case "name" -> query.setParameter(name, "%" + NativeSql.literal(value) + "%");
                default -> query.getParameters();
            }
        });
    }

    public void add(Organisation organisation) {
        em.persist(organisation);
        em.flush();
    }

    public Optional<Person> findPerson(PersonId id) {
        return Optional.ofNullable(em.find(Person.class, id.value()));
    }

    public Optional<Person> findPerson(Iin iin) {
        return em.createQuery("select p from Person p where p.iin = :iin", Person.class)
                .setParameter("iin", iin.digits())
                .getResultStream()
                .findFirst();
    }

    /** Also by a number that was admitted although it fails the check. */
    public Optional<Person> findPersonByDigits(String digits) {
        return em.createQuery("select p from Person p where p.iin = :iin", Person.class)
                .setParameter("iin", digits)
                .getResultStream()
                .findFirst();
    }

    public List<Person> admitted() {
        return em.createQuery(
                        "select p from Person p where p.iinException is not null order by p.id desc", Person.class)
                .getResultList();
    }

    /** Those of the numbers that are known. */
    public List<Person> personsWith(Collection<Iin> numbers) {
        return em.createQuery("select p from Person p where p.iin in :numbers", Person.class)
                .setParameter("numbers", numbers.stream().map(Iin::digits).toList())
                .getResultList();
    }

    public void addAll(Collection<Person> persons) {
        persons.forEach(em::persist);
        em.flush();
    }

    public List<Person> persons(Collection<PersonId> ids) {
        return em.createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", ids.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** Flushed at once: the caller needs the id. */
    public void add(Person person) {
        em.persist(person);
        em.flush();
    }

    public Optional<AppUser> findEnabledUser(String username) {
        return em.createQuery(
                        "select u from AppUser u left join fetch u.organisation where u.username = :username and u.enabled = true",
                        AppUser.class)
                .setParameter("username", username)
                .getResultStream()
                .findFirst();
    }

    /** Who was ever given the role, by name. */
    public List<AppUser> enabledUsersWith(String role) {
        return em.createQuery(
                        "select distinct u from AppUser u join u.assignments a where u.enabled = true and a.role = :role"
                                + " order by u.displayName, u.id",
                        AppUser.class)
                .setParameter("role", role)
                .getResultList();
    }

    public List<AppUser> enabledDemoUsers() {
        return em.createQuery(
                        "select u from AppUser u left join fetch u.organisation where u.demo = true and u.enabled = true order by u.id",
                        AppUser.class)
                .getResultList();
    }

    /** The latest appointment first. */
    public List<SignatoryAppointment> appointments() {
        return em.createQuery(
                        "select a from SignatoryAppointment a order by a.validFrom desc, a.id desc",
                        SignatoryAppointment.class)
                .getResultList();
    }

    public boolean isDirectorAbsentOn(LocalDate day) {
        return em.createQuery(
                                "select count(a) from DirectorAbsence a where :day between a.absentFrom and a.absentTo",
                                Long.class)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** The latest first. */
    public List<DirectorAbsence> absences() {
        return em.createQuery(
                        "select a from DirectorAbsence a order by a.absentFrom desc, a.id desc", DirectorAbsence.class)
                .getResultList();
    }

    public Optional<DirectorAbsence> lockAbsence(AbsenceId id) {
        return Optional.ofNullable(em.find(DirectorAbsence.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isAbsenceRecorded(LocalDate from, LocalDate to) {
        return em.createQuery(
                                "select count(a) from DirectorAbsence a where a.absentFrom <= :from and a.absentTo >= :to",
                                Long.class)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getSingleResult()
                > 0;
    }

    public void add(SignatoryAppointment appointment) {
        em.persist(appointment);
        em.flush();
    }

    public void add(DirectorAbsence absence) {
        em.persist(absence);
        em.flush();
    }

    public Optional<ApiClient> findApiClient(String keyHash) {
        return em.createQuery("select c from ApiClient c where c.keyHash = :hash", ApiClient.class)
                .setParameter("hash", keyHash)
                .getResultStream()
                .findFirst();
    }
}
