package kz.bilik.notice.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.model.Notice;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** Notices, whom they are for, and who has read them. */
@ApplicationScoped
public class NoticeStore {

    private static final int MOST = 30;

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public boolean isTold(String matter) {
        return em.createQuery("select count(n) from Notice n where n.matter = :matter", Long.class)
                        .setParameter("matter", matter)
                        .getSingleResult()
                > 0;
    }

    public void add(Notice notice, Collection<NoticeAddressee> addressees) {
        em.persist(notice);
        em.flush();
        addressees.forEach(addressee -> em.createNativeQuery(
                        "insert into notice_addressee (notice_id, role, username, region_kato, organisation_id) values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, notice.id())
                .setParameter(2, addressee.role())
                .setParameter(3, addressee.username())
                .setParameter(4, addressee.regionKato())
                .setParameter(5, addressee.organisationId())
                .executeUpdate());
    }

    /** The unread ones of a user, the latest first. */
    public List<Notice> unread(String username, Collection<String> roles, Scope scope) {
        var sql = new NativeSql("select n.id from notice n where not exists (select 1 from notice_reading r"
                        + " where r.notice_id = n.id")
                .add(" and r.username = ", username)
                .add(") and");
        addressedTo(sql, username, roles, scope);
        sql.add(" order by n.told_at desc, n.id desc limit " + MOST);
        var ids = sql.rows(em).stream().map(row -> Column.number(row[0])).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select n from Notice n where n.id in :ids order by n.toldAt desc, n.id desc", Notice.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public boolean isFor(long notice, String username, Collection<String> roles, Scope scope) {
        var sql = new NativeSql("select n.id from notice n where")
                .add(" n.id = ", notice)
                .add(" and");
        addressedTo(sql, username, roles, scope);
        return !sql.rows(em).isEmpty();
    }

    private static void addressedTo(NativeSql sql, String username, Collection<String> roles, Scope scope) {
        sql.add(" exists (select 1 from notice_addressee a where a.notice_id = n.id and (")
                .add("a.username = ", username)
                .addIn(" or a.role", roles)
                .add(" and (a.region_kato is null");
        if (scope.regionKato() != null) {
            sql.add(" or a.region_kato = ", scope.regionKato());
        }
        sql.add(") and (a.organisation_id is null");
        if (scope.organisationId() != null) {
            sql.add(" or a.organisation_id = ", scope.organisationId());
        }
        sql.add(")))");
    }

    public void markRead(long notice, String username, Instant at) {
        em.createNativeQuery("insert ignore into notice_reading (notice_id, username, read_at) values (?1, ?2, ?3)")
                .setParameter(1, notice)
                .setParameter(2, username)
                .setParameter(3, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .executeUpdate();
    }
}
