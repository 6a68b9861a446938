package kz.bilik.document.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
public class NumberStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public boolean exists(String series) {
        return !entities.createNativeQuery("select series from number_counter where series = ?1")
                .setParameter(1, series)
                .getResultList()
                .isEmpty();
    }

    public void add(String series) {
        entities.createNativeQuery("insert ignore into number_counter (series, next_no) values (?1, 1)")
                .setParameter(1, series)
                .executeUpdate();
    }

    /** The next free number; the row stays locked until the transaction ends. */
    public long lock(String series) {
        var next =
                (Number) entities.createNativeQuery("select next_no from number_counter where series = ?1 for update")
                        .setParameter(1, series)
                        .getSingleResult();
        return next.longValue();
    }

    public void advance(String series, int by) {
        entities.createNativeQuery("update number_counter set next_no = next_no + ?1 where series = ?2")
                .setParameter(1, by)
                .setParameter(2, series)
                .executeUpdate();
    }
}
