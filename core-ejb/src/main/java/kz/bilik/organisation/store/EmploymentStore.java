package kz.bilik.organisation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.EmploymentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.model.Employment;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;

/** Who works where. */
@ApplicationScoped
public class EmploymentStore {

    private static final String LASTS = "(e.to is null or e.to >= :day)";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Employment employment) {
        em.persist(employment);
        em.flush();
    }

    public Optional<Employment> find(EmploymentId id) {
        return Optional.ofNullable(em.find(Employment.class, id.value()));
    }

    public boolean isEmployed(long organisationId, long personId, LocalDate day) {
        return em.createQuery(
                                "select count(e) from Employment e where e.organisation.id = :organisation"
                                        + " and e.person.id = :person and " + LASTS,
                                Long.class)
                        .setParameter("organisation", organisationId)
                        .setParameter("person", personId)
                        .setParameter("day", day)
                        .getSingleResult()
                > 0;
    }

    /** Where a person works on a day, the latest first. */
    public List<Employment> ofPerson(long personId, LocalDate day) {
        return em.createQuery(
                        "select e from Employment e where e.person.id = :person and e.from <= :day and " + LASTS
                                + " order by e.from desc, e.id desc",
                        Employment.class)
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
    }

    /** In Kazakh order of the names. Filters: {@code name}, {@code group}, {@code former}. */
    public List<Employment> page(long organisationId, LocalDate day, PageRequest page) {
        var query = em.createQuery(
                "select e from Employment e where " + filter(page) + " order by e.sortKey, e.id", Employment.class);
        bind(query, organisationId, day, page);
        return query.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    public long count(long organisationId, LocalDate day, PageRequest page) {
        var query = em.createQuery("select count(e) from Employment e where " + filter(page), Long.class);
        bind(query, organisationId, day, page);
        return query.getSingleResult();
    }

    private static String filter(PageRequest page) {
        return "e.organisation.id = :organisation and "
                + (page.filters().containsKey("former") ? "e.to < :day" : LASTS)
                + (page.filters().containsKey("name") ? " and e.foldKey like :name" : "")
                + (page.filters().containsKey("group") ? " and e.group = :group" : "");
    }

    private static void bind(Query query, long organisationId, LocalDate day, PageRequest page) {
        query.setParameter("organisation", organisationId).setParameter("day", day);
        var filters = page.filters();
        if (filters.containsKey("name")) {
            query.setParameter("name", "%" + NativeSql.literal(KazakhFold.fold(filters.get("name"))) + "%");
        }
        if (filters.containsKey("group")) {
            query.setParameter("group", PositionGroup.find(filters.get("group")).orElse(null));
        }
    }

    public List<Employment> heads(long organisationId, LocalDate day) {
        return em.createQuery(
                        "select e from Employment e where e.organisation.id = :organisation and e.group = :head"
                                + " and e.from <= :day and " + LASTS + " order by e.from desc, e.id desc",
                        Employment.class)
                .setParameter("organisation", organisationId)
                .setParameter("head", PositionGroup.HEAD)
                .setParameter("day", day)
                .getResultList();
    }

    public List<String> accounts(PersonId person) {
        return em.createQuery(
                        "select u.username from AppUser u where u.personId = :person and u.enabled = true",
                        String.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** Where name, birth date or sex differ from what the number says and nobody has confirmed them. */
    public List<Employment> unclear() {
        return em.createQuery(
                        "select e from Employment e where e.identityFlags <> '' order by e.enteredAt desc, e.id desc",
                        Employment.class)
                .setMaxResults(500)
                .getResultList();
    }
}
