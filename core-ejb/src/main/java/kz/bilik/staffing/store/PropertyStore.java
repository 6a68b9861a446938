package kz.bilik.staffing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bilik.staffing.RegulatingKind;
import kz.bilik.staffing.model.Premises;
import kz.bilik.staffing.model.RegulatingDocument;

/** Regulating documents and premises. */
@ApplicationScoped
public class PropertyStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(RegulatingDocument document) {
        em.persist(document);
        em.flush();
    }

    public void add(Premises premises) {
        em.persist(premises);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /** By kind, the latest version first. */
    public List<RegulatingDocument> documents() {
        return em.createQuery(
                        "select d from RegulatingDocument d order by d.kind, d.versionNo desc",
                        RegulatingDocument.class)
                .getResultList();
    }

    public Optional<RegulatingDocument> latest(RegulatingKind kind) {
        return em.createQuery(
                        "select d from RegulatingDocument d where d.kind = :kind order by d.versionNo desc",
                        RegulatingDocument.class)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public List<Premises> premises() {
        return em.createQuery("select p from Premises p order by p.id", Premises.class)
                .getResultList();
    }

    public Optional<Premises> findPremises(long id) {
        return Optional.ofNullable(em.find(Premises.class, id));
    }
}
