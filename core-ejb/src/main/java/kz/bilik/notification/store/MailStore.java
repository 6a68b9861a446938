package kz.bilik.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notification.MailCounts;
import kz.bilik.notification.MailId;
import kz.bilik.notification.MailState;
import kz.bilik.notification.OwnAddress;
import kz.bilik.notification.model.Mail;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;

/** The outbox, and the addresses of users. */
@ApplicationScoped
public class MailStore {

    private static final Map<String, String> ORDER = Map.of(
            "createdAt", "m.created_at",
            "recipient", "m.recipient_name",
            "state", "m.state",
            "sentAt", "m.sent_at");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    /** @return whether it was not there yet */
    public boolean add(Mail mail) {
        if (isWritten(mail.reference())) {
            return false;
        }
        em.persist(mail);
        em.flush();
        return true;
    }

    public boolean isWritten(String reference) {
        return em.createQuery("select count(m) from Mail m where m.reference = :reference", Long.class)
                        .setParameter("reference", reference)
                        .getSingleResult()
                > 0;
    }

    public long repeats(MailId original) {
        return em.createQuery("select count(m) from Mail m where m.originalId = :original", Long.class)
                .setParameter("original", original.value())
                .getSingleResult();
    }

    /** What is due, leaving out what another node holds at this moment. */
    public List<Mail> takeDue(Instant now, int limit) {
        return locked(new NativeSql("select m.id from mail m where m.state = 'PENDING'")
                .add(" and m.due_at <= ", utc(now))
                .add(" order by m.due_at, m.id limit " + limit + " for update skip locked"));
    }

    /** What nodes that are gone have left behind. */
    public List<Mail> takeAbandoned(Instant now, int limit) {
        return locked(new NativeSql("select m.id from mail m where m.state in ('SENDING', 'HANDED')")
                .add(" and m.leased_until < ", utc(now))
                .add(" order by m.id limit " + limit + " for update skip locked"));
    }

    private List<Mail> locked(NativeSql sql) {
        return sql.rows(em).stream()
                .map(row -> em.find(Mail.class, Column.number(row[0]), LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    public Optional<Mail> find(MailId id) {
        return Optional.ofNullable(em.find(Mail.class, id.value()));
    }

    public Optional<Mail> lock(MailId id) {
        return Optional.ofNullable(em.find(Mail.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Mail> page(PageRequest page) {
        var sql = new NativeSql("select m.id");
        rows(sql, page);
        var descending = page.sort().isEmpty() || !page.ascending();
        sql.add(" order by " + ORDER.getOrDefault(page.sort(), "m.created_at") + (descending ? " desc" : "")
                + ", m.id desc");
        return sql.rows(em, page).stream()
                .map(row -> em.find(Mail.class, Column.number(row[0])))
                .toList();
    }

    public long count(PageRequest page) {
        var sql = new NativeSql("select count(*)");
        rows(sql, page);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void rows(NativeSql sql, PageRequest page) {
        sql.add(" from mail m where 1 = 1");
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and m.state = ", text);
                case "recipient" ->
                    sql.add(" and (m.recipient_name like ", "%" + NativeSql.literal(text) + "%")
                            .add(" or m.recipient_address like ", "%" + NativeSql.literal(text) + "%")
                            .add(")");
                case "subject" -> sql.add(" and m.subject like ", "%" + NativeSql.literal(text) + "%");
                case "reference" -> sql.add(" and m.reference like ", NativeSql.literal(text) + "%");
                default -> sql.add("");
            }
        });
    }

    public MailCounts counts() {
        return new MailCounts(
                number(MailState.PENDING) + number(MailState.SENDING) + number(MailState.HANDED),
                number(MailState.UNCERTAIN),
                number(MailState.FAILED),
                number(MailState.SENT));
    }

    private long number(MailState state) {
        return em.createQuery("select count(m) from Mail m where m.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    /** A user who wants notices by mail. */
    public record Reader(String username, String name, String address, String language) {}

    /** The users behind an addressee on a day, those who gave an address and want it. */
    public List<Reader> readers(NoticeAddressee addressee, LocalDate day) {
        var sql = new NativeSql("select distinct u.username, u.display_name, u.email, u.language from app_user u");
        if (addressee.username() != null) {
            sql.add(" where u.username = ", addressee.username());
        } else {
            sql.add(" join role_assignment r on r.user_id = u.id and r.role = ", addressee.role())
                    .add(" and r.valid_from <= ", day)
                    .add(" and (r.valid_to is null or r.valid_to >= ", day)
                    .add(") left join organisation o on o.id = u.organisation_id where 1 = 1");
            if (addressee.regionKato() != null) {
                sql.add(" and coalesce(r.region_kato, o.region_kato) = ", addressee.regionKato());
            }
            if (addressee.organisationId() != null) {
                sql.add(" and u.organisation_id = ", addressee.organisationId());
            }
        }
        sql.add(" and u.enabled and u.mail_wanted and u.email is not null order by u.username");
        return sql.rows(em).stream()
                .map(row ->
                        new Reader(Column.text(row[0]), Column.text(row[1]), Column.text(row[2]), Column.text(row[3])))
                .toList();
    }

    public Optional<OwnAddress> addressOf(String username) {
        return new NativeSql("select u.email, u.mail_wanted, u.language from app_user u")
                .add(" where u.username = ", username).rows(em).stream()
                        .map(row -> new OwnAddress(
                                row[0] == null ? "" : Column.text(row[0]), Column.flag(row[1]), Column.text(row[2])))
                        .findFirst();
    }

    public void keepAddress(String username, OwnAddress own) {
        em.createNativeQuery("update app_user set email = ?1, mail_wanted = ?2, language = ?3 where username = ?4")
                .setParameter(1, own.address().isEmpty() ? null : own.address())
                .setParameter(2, own.wanted())
                .setParameter(3, own.language())
                .setParameter(4, username)
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
