package kz.bilik.expulsion.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.expulsion.DeliveryChannel;
import kz.bilik.expulsion.DeliveryState;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.LetterId;
import kz.bilik.expulsion.LetterRow;
import kz.bilik.expulsion.RecipientKind;
import kz.bilik.expulsion.ViolationId;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Notices to employers and education bodies, and their recipients. */
@ApplicationScoped
public class LetterStore {

    private static final Map<String, String> ORDER = Map.of(
            "issuedOn",
            "l.issue_date",
            "listener",
            "p.sort_key",
            "recipient",
            "r.name",
            "state",
            "r.state",
            "due",
            "l.due_on");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(ViolationLetter letter) {
        em.persist(letter);
        em.flush();
    }

    public Optional<ViolationLetter> find(LetterId id) {
        return Optional.ofNullable(em.find(ViolationLetter.class, id.value()));
    }

    public Optional<ViolationLetter> lock(LetterId id) {
        return Optional.ofNullable(em.find(ViolationLetter.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<ViolationLetter> of(ViolationId violation) {
        return em.createQuery("select l from ViolationLetter l where l.violationId = :id", ViolationLetter.class)
                .setParameter("id", violation.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<ViolationLetter> of(ExpulsionCaseId expulsion) {
        return em.createQuery("select l from ViolationLetter l where l.caseId = :id", ViolationLetter.class)
                .setParameter("id", expulsion.value())
                .getResultStream()
                .findFirst();
    }

    /** The letter that a recipient belongs to. */
    public Optional<LetterId> letterOf(long recipient) {
        return new NativeSql("select r.letter_id from violation_letter_recipient r")
                .add(" where r.id = ", recipient).rows(em).stream()
                        .map(row -> new LetterId(Column.number(row[0])))
                        .findFirst();
    }

    /** Whether an organisation is among those to whom an issued letter went. */
    public boolean isFor(LetterId id, long organisation) {
        return !new NativeSql("select 1 from violation_letter_recipient r join violation_letter l on l.id = r.letter_id"
                        + " where l.number is not null")
                .add(" and l.id = ", id.value())
                .add(" and r.organisation_id = ", organisation)
                .rows(em)
                .isEmpty();
    }

    /** @param organisation only letters to it; null for all */
    public List<LetterRow> page(PageRequest page, Long organisation, LocalDate today) {
        var sql = new NativeSql("select l.id, r.id as recipient, l.number, l.issue_date,"
                + " concat_ws(' ', p.surname, p.name, p.patronymic) as name, c.topic_kk, c.topic_ru, c.topic_en,"
                + " l.case_id is not null as expulsion, r.kind, r.name as recipient_name, r.channel, r.state, r.sent_on,"
                + " r.delivered_on, l.due_on, exists (select 1 from document d where d.kind = 'notification'"
                + "   and d.owner_id = l.id and d.data_hash = l.data_hash) as ready");
        rows(sql, page, organisation, today);
        var known = ORDER.containsKey(page.sort());
        sql.add(" order by " + (known ? ORDER.get(page.sort()) : "l.created_at")
                + (!known || !page.ascending() ? " desc" : "") + ", l.id desc, r.kind desc");
        return sql.rows(em, page).stream().map(row -> row(row, today)).toList();
    }

    private static LetterRow row(Object[] row, LocalDate today) {
        var state = DeliveryState.valueOf(Column.text(row[12]));
        var due = Column.date(row[15]);
        var waits = state == DeliveryState.PREPARED || state == DeliveryState.FAILED;
        return new LetterRow(
                new LetterId(Column.number(row[0])),
                Column.number(row[1]),
                Column.text(row[2]),
                Column.date(row[3]),
                Column.text(row[4]),
                new LocalText(Column.text(row[5]), Column.text(row[6]), Column.text(row[7])),
                Column.flag(row[8]),
                RecipientKind.valueOf(Column.text(row[9])),
                Column.text(row[10]),
                DeliveryChannel.valueOf(Column.text(row[11])),
                state,
                Column.date(row[13]),
                Column.date(row[14]),
                due,
                due == null || !waits ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, due)),
                Column.flag(row[16]));
    }

    public long count(PageRequest page, Long organisation, LocalDate today) {
        var sql = new NativeSql("select count(*)");
        rows(sql, page, organisation, today);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void rows(NativeSql sql, PageRequest page, Long organisation, LocalDate today) {
        sql.add(" from violation_letter_recipient r join violation_letter l on l.id = r.letter_id"
                + " join enrolment e on e.id = l.enrolment_id join person p on p.id = e.person_id"
                + " join course c on c.id = e.course_id where 1 = 1");
        if (organisation != null) {
            sql.add(" and l.number is not null and r.organisation_id = ", organisation);
        }
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and r.state = ", text);
                case "channel" -> sql.add(" and r.channel = ", text);
                case "kind" -> sql.add(" and r.kind = ", text);
                case "number" -> sql.add(" and l.number like ", "%" + NativeSql.literal(text) + "%");
                case "recipient" -> sql.add(" and r.name like ", "%" + NativeSql.literal(text) + "%");
                case "listener" ->
                    sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "late" -> sql.add(" and r.state in ('PREPARED', 'FAILED') and l.due_on < ", today);
                default -> sql.add("");
            }
        });
    }
}
