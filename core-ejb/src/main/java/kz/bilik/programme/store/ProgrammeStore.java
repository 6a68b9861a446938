package kz.bilik.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.programme.ProgrammeState;
import kz.bilik.programme.model.Programme;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;

/** Every query on programmes. */
@ApplicationScoped
public class ProgrammeStore {

    private static final List<ProgrammeState> OPEN = List.of(ProgrammeState.APPROVED, ProgrammeState.ARCHIVED);

    private static final String LATEST =
            " from Programme p where p.versionNo = (select max(o.versionNo) from Programme o where o.code = p.code";

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

    public Optional<Programme> findApproved(String code) {
        return em.createQuery(
                        "select p from Programme p where p.code = :code and p.state = :approved order by p.versionNo desc",
                        Programme.class)
                .setParameter("code", code)
                .setParameter("approved", ProgrammeState.APPROVED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    public List<Programme> versions(String code) {
        return em.createQuery(
                        "select p from Programme p where p.code = :code order by p.versionNo desc", Programme.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** The latest approved version of each. */
    public List<Programme> approved() {
        return em.createQuery(
                        "select p from Programme p where p.state = :approved and p.versionNo = (select max(o.versionNo)"
                                + " from Programme o where o.code = p.code and o.state = :approved) order by p.code",
                        Programme.class)
                .setParameter("approved", ProgrammeState.APPROVED)
                .getResultList();
    }

    public List<Programme> latest(PageRequest page, boolean drafts) {
        var order = switch (page.sort()) {
            case "hours" -> "p.hours";
            case "title" -> "p.titleKk";
            case "state" -> "p.state";
            default -> "p.code";
        };
        var query = em.createQuery(
                "select p" + where(page, drafts) + " order by " + order + (page.ascending() ? "" : " desc") + ", p.id",
                Programme.class);
        bind(query, page, drafts);
        return query.setFirstResult(page.first()).setMaxResults(page.size()).getResultList();
    }

    public long countLatest(PageRequest page, boolean drafts) {
        var query = em.createQuery("select count(p)" + where(page, drafts), Long.class);
        bind(query, page, drafts);
        return query.getSingleResult();
    }

    private static String where(PageRequest page, boolean drafts) {
        return LATEST
                + (drafts ? ")" : " and o.state in :open)")
                + (page.filters().containsKey("state") ? " and p.state = :state" : "")
                + (page.filters().containsKey("title")
                        ? " and (p.titleKk like :title or p.titleRu like :title or p.code like :title)"
                        : "");
    }

    private static void bind(Query query, PageRequest page, boolean drafts) {
        if (!drafts) {
            query.setParameter("open", OPEN);
        }
        if (page.filters().containsKey("state")) {
            var asked = page.filters().get("state");
            query.setParameter(
                    "state",
                    Arrays.stream(ProgrammeState.values())
                            .filter(state -> state.name().equals(asked))
                            .findFirst()
                            .orElse(null));
        }
        if (page.filters().containsKey("title")) {
            query.setParameter("title", "%" + NativeSql.literal(page.filters().get("title")) + "%");
        }
    }

    /** Whether open courses are taught by it and there is no later approved version for the next ones. */
    public boolean isInUseWithoutSuccessor(Programme programme) {
        var successor = findApproved(programme.code()).filter(latest -> latest.versionNo() > programme.versionNo());
        return successor.isEmpty()
                && !new NativeSql("select 1 from course c where c.state not in ('COMPLETED', 'REPORTED', 'ARCHIVED',"
                                + " 'CANCELLED') and c.programme_id = ")
                        .add("", programme.id().value())
                        .rows(em)
                        .isEmpty();
    }

    /** Flushed, because the new parts stand in the places of the old ones. */
    public void clearParts(Programme programme) {
        programme.clear();
        em.flush();
    }

    public void add(Programme programme) {
        em.persist(programme);
        em.flush();
    }
}
