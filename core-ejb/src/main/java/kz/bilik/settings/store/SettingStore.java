package kz.bilik.settings.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.settings.SettingKey;
import kz.bilik.settings.model.Setting;

/** The rows of the settings table. */
@ApplicationScoped
public class SettingStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    /** Oldest first, so that a later row of a key follows and replaces the earlier one. */
    public List<Setting> effectiveOn(LocalDate day) {
        return em.createQuery(
                        "select s from Setting s where s.effectiveFrom <= :day order by s.effectiveFrom", Setting.class)
                .setParameter("day", day)
                .getResultList();
    }

    public List<Setting> all() {
        return em.createQuery("select s from Setting s order by s.settingKey, s.effectiveFrom", Setting.class)
                .getResultList();
    }

    public Optional<Setting> find(SettingKey key, LocalDate effectiveFrom) {
        return em.createQuery(
                        "select s from Setting s where s.settingKey = :key and s.effectiveFrom = :from", Setting.class)
                .setParameter("key", key.key())
                .setParameter("from", effectiveFrom)
                .getResultStream()
                .findFirst();
    }

    public void add(Setting setting) {
        em.persist(setting);
    }
}
