package kz.bilik.nedb.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.bilik.nedb.model.NedbLayout;

/** The versions of the layout. */
@ApplicationScoped
public class NedbLayoutStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** The latest first. */
    public List<NedbLayout> versions() {
        return em.createQuery("select l from NedbLayout l order by l.versionNo desc", NedbLayout.class)
                .getResultList();
    }

    public void add(NedbLayout layout) {
        em.persist(layout);
        em.flush();
    }
}
