package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import kz.bilik.certificate.BlankActId;
import kz.bilik.certificate.BlankBalance;
import kz.bilik.certificate.SeriesBooks;
import kz.bilik.certificate.model.DrawnAct;
import kz.bilik.file.FileId;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;

/** Acts on blanks and the inventories among them. */
@ApplicationScoped
public class ActStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public void add(DrawnAct act) {
        entities.persist(act);
        entities.flush();
    }

    public Optional<DrawnAct> find(BlankActId id) {
        return Optional.ofNullable(entities.find(DrawnAct.class, id.value()));
    }

    /** The latest first. */
    public List<DrawnAct> page(PageRequest page) {
        return entities.createQuery(
                        "select a from DrawnAct a order by a.numberYear desc, a.numberSequence desc", DrawnAct.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count() {
        return entities.createQuery("select count(a) from DrawnAct a", Long.class)
                .getSingleResult();
    }

    public boolean isScan(FileId file) {
        return entities.createQuery("select count(a) from DrawnAct a where a.scanId = :file", Long.class)
                        .setParameter("file", file.value())
                        .getSingleResult()
                > 0;
    }

    /** What moved since the last inventory of each series. @param balances as the books stand now */
    public List<SeriesBooks> books(List<BlankBalance> balances) {
        var last = new TreeMap<String, Object[]>();
        new NativeSql("select c.series, c.received, c.used, c.spoiled, c.lost from blank_count c"
                        + " join (select series, max(act_id) as act_id from blank_count group by series) l"
                        + " on l.series = c.series and l.act_id = c.act_id")
                .rows(entities)
                .forEach(row -> last.put((String) row[0], row));
        return balances.stream()
                .map(now -> since(now, last.getOrDefault(now.series(), new Object[] {now.series(), 0, 0, 0, 0})))
                .toList();
    }

    private static SeriesBooks since(BlankBalance now, Object[] last) {
        var received = number(last[1]);
        var used = number(last[2]);
        var spoiled = number(last[3]);
        var lost = number(last[4]);
        return new SeriesBooks(
                now.series(),
                received - used - spoiled - lost,
                now.received() - received,
                now.used() - used,
                now.spoiled() + now.destroyed() - spoiled,
                now.lost() - lost);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    public void addCount(BlankActId act, BlankBalance books, long counted) {
        entities.createNativeQuery("insert into blank_count (act_id, series, received, used, spoiled, lost, counted)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, act.value())
                .setParameter(2, books.series())
                .setParameter(3, books.received())
                .setParameter(4, books.used())
                .setParameter(5, books.spoiled() + books.destroyed())
                .setParameter(6, books.lost())
                .setParameter(7, counted)
                .executeUpdate();
    }
}
