package kz.bilik.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.model.ApiClient;
import kz.bilik.organisation.model.AppUser;
import kz.bilik.organisation.model.DirectorAbsence;
import kz.bilik.organisation.model.Organisation;
import kz.bilik.organisation.model.Person;
import kz.bilik.organisation.model.Region;
import kz.bilik.organisation.model.SignatoryAppointment;
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

    /** The first that was entered, when there are several. */
    public Optional<Organisation> organisationOf(OrganisationType type) {
        return em.createQuery("select o from Organisation o where o.type = :type order by o.id", Organisation.class)
                .setParameter("type", type)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
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
