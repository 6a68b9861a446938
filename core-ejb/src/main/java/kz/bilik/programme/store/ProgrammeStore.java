package kz.bilik.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.model.Programme;
import kz.bilik.shared.persistence.PageRequest;

/** Every query on programmes. */
@ApplicationScoped
public class ProgrammeStore {

    private static final String LATEST =
            " from Programme p where p.versionNo = (select max(o.versionNo) from Programme o where o.code = p.code)";

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public Optional<Programme> find(ProgrammeId id) {
        return Optional.ofNullable(em.find(Programme.class, id.value()));
    }

    public Optional<Programme> findLatest(String code) {
        return em.createQuery(
                        "select p from Programme p where p.code = :code order by p.versionNo desc", Programme.class)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Programme> latest(PageRequest page) {
        var order = switch (page.sort()) {
            case "hours" -> "p.hours";
            case "title" -> "p.titleKk";
            default -> "p.code";
        };
        return em.createQuery(
                        "select p" + LATEST + " order by " + order + (page.ascending() ? "" : " desc") + ", p.id",
                        Programme.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long countLatest() {
        return em.createQuery("select count(p)" + LATEST, Long.class).getSingleResult();
    }

    public void add(Programme programme) {
        em.persist(programme);
        em.flush();
    }
}
