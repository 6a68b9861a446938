package kz.bilik.expulsion.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.Ballot;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.CaseRow;
import kz.bilik.expulsion.CaseState;
import kz.bilik.expulsion.ExpulsionCaseId;
import kz.bilik.expulsion.ViolationId;
import kz.bilik.expulsion.ViolationKind;
import kz.bilik.expulsion.ViolationRow;
import kz.bilik.expulsion.ViolationState;
import kz.bilik.expulsion.model.ExpulsionCase;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.Funding;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Violations, cases and ballots, and what they need to know of a listener. */
@ApplicationScoped
public class ExpulsionStore {

    private static final String NAME = "concat_ws(' ', p.surname, p.name, p.patronymic)";

    private static final String EXTRA_BUDGET = Funding.EXTRA_BUDGET.name();

    private static final String DUE = "case k.state when 'LISTENER_NOTIFIED' then k.explanation_due"
            + " when 'SITTING' then k.sitting_on when 'ORDER_SIGNED' then k.notify_due end";

    private static final Map<String, String> VIOLATION_ORDER =
            Map.of("foundOn", "v.found_on", "listener", "p.sort_key", "kind", "v.kind", "state", "v.state");

    private static final Map<String, String> CASE_ORDER =
            Map.of("openedOn", "k.opened_on", "listener", "p.sort_key", "state", "k.state", "due", "due_on");

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    /**
     * A listener as the papers of a case name him.
     *
     * @param budget whether a budget pays for the course
     * @param agreementNumber null without an agreement
     * @param username account of the listener; null without one
     */
    public record Listener(
            EnrolmentId enrolment,
            CourseId course,
            LocalText topic,
            int stream,
            String language,
            boolean budget,
            LocalDate courseStart,
            LocalDate courseEnd,
            EnrolmentState state,
            String name,
            String sex,
            String workplace,
            PositionGroup position,
            Long organisationId,
            String regionKato,
            String agreementNumber,
            LocalDate agreementDate,
            String username) {}

    public Optional<Listener> listener(EnrolmentId id) {
        return new NativeSql(
                        "select e.id, e.course_id, c.topic_kk, c.topic_ru, c.topic_en, c.stream_no, c.language, c.funding, c.start_date,"
                                + " c.end_date, e.state, " + NAME + " as name, p.sex, e.workplace, e.position_group,"
                                + " e.organisation_id, e.region_kato, a.number, a.agreement_date, (select u.username from app_user u"
                                + "   where u.person_id = p.id and u.enabled order by u.id limit 1) as username"
                                + " from enrolment e join person p on p.id = e.person_id join course c on c.id = e.course_id"
                                + " left join agreement a on a.enrolment_id = e.id")
                .add(" where e.id = ", id.value()).rows(em).stream()
                        .map(row -> new Listener(
                                new EnrolmentId(Column.number(row[0])),
                                new CourseId(Column.number(row[1])),
                                new LocalText(Column.text(row[2]), Column.text(row[3]), Column.text(row[4])),
                                Column.integer(row[5]),
                                Column.text(row[6]),
                                !EXTRA_BUDGET.equals(Column.text(row[7])),
                                Column.date(row[8]),
                                Column.date(row[9]),
                                EnrolmentState.valueOf(Column.text(row[10])),
                                Column.text(row[11]),
                                Column.text(row[12]),
                                Column.text(row[13]),
                                PositionGroup.valueOf(Column.text(row[14])),
                                row[15] == null ? null : Column.number(row[15]),
                                Column.text(row[16]),
                                Column.text(row[17]),
                                Column.date(row[18]),
                                Column.text(row[19])))
                        .findFirst();
    }

    /** Credited and attended academic hours, and those of the timetable. */
    public record Hours(BigDecimal attended, BigDecimal total) {}

    public Hours hours(EnrolmentId id) {
        var row = new NativeSql("select e.credited_hours + coalesce((select sum(a.attended_hours) from attendance a"
                        + " where a.enrolment_id = e.id), 0) as attended, coalesce((select sum(s.hours) from course_session s"
                        + " where s.course_id = e.course_id), 0) as total from enrolment e")
                .add(" where e.id = ", id.value())
                .rows(em)
                .get(0);
        return new Hours(Column.decimal(row[0]), Column.decimal(row[1]));
    }

    /** Who the education body of an employer is: its district department, otherwise the administration of the region. */
    public record EducationBody(Long organisationId, String name, String email) {}

    public Optional<EducationBody> educationBody(Long employer, String regionKato) {
        var district = employer == null
                ? Optional.<EducationBody>empty()
                : new NativeSql("select d.id, d.name_kk, d.email from organisation o join organisation d"
                                + " on d.type = 'DISTRICT_EDU' and left(d.kato, 4) = left(o.kato, 4)")
                        .add(" where o.id = ", employer).add(" order by d.id limit 1").rows(em).stream()
                                .map(ExpulsionStore::body)
                                .findFirst();
        return district.isPresent() || regionKato == null
                ? district
                : new NativeSql("select o.id, coalesce(o.name_kk, g.administration_kk), o.email from region g"
                                + " left join organisation o on o.region_kato = g.kato and o.type = 'REGION_EDU'")
                        .add(" where g.kato = ", regionKato).add(" order by o.id limit 1").rows(em).stream()
                                .map(ExpulsionStore::body)
                                .findFirst();
    }

    private static EducationBody body(Object[] row) {
        return new EducationBody(row[0] == null ? null : Column.number(row[0]), Column.text(row[1]), text(row[2]));
    }

    public String emailOf(Long organisation) {
        return organisation == null
                ? ""
                : new NativeSql("select o.email from organisation o")
                        .add(" where o.id = ", organisation).rows(em).stream()
                                .map(row -> text(row[0]))
                                .findFirst()
                                .orElse("");
    }

    /** Who answers for an organisation in the system. */
    public List<String> usersOf(long organisation) {
        return new NativeSql("select distinct u.username from app_user u join role_assignment r on r.user_id = u.id"
                        + " and r.role in ('PRESCHOOL_HEAD', 'DISTRICT_EDU', 'REGION_EDU') where u.enabled")
                .add(" and u.organisation_id = ", organisation).add(" order by u.username").rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    private static String text(Object cell) {
        return cell == null ? "" : Column.text(cell);
    }

    public Optional<ViolationRecord> findViolation(ViolationId id) {
        return Optional.ofNullable(em.find(ViolationRecord.class, id.value()));
    }

    public Optional<ViolationRecord> lockViolation(ViolationId id) {
        return Optional.ofNullable(em.find(ViolationRecord.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Confirmed ones that no case was opened on. */
    public List<ViolationRecord> unheard(EnrolmentId enrolment) {
        return em.createQuery(
                        "select v from ViolationRecord v where v.enrolmentId = :enrolment and v.state = :confirmed"
                                + " and v.caseId is null order by v.foundOn, v.id",
                        ViolationRecord.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("confirmed", ViolationState.CONFIRMED)
                .getResultList();
    }

    public List<ViolationRecord> ofCase(ExpulsionCaseId id) {
        return em.createQuery(
                        "select v from ViolationRecord v where v.caseId = :id order by v.foundOn, v.id",
                        ViolationRecord.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    /** Whether a violation of the kind stands already, so that the system does not find it twice. */
    public boolean isRecorded(EnrolmentId enrolment, ViolationKind kind) {
        return em.createQuery(
                                "select count(v) from ViolationRecord v where v.enrolmentId = :enrolment and v.kind = :kind"
                                        + " and v.state <> :dismissed",
                                Long.class)
                        .setParameter("enrolment", enrolment.value())
                        .setParameter("kind", kind)
                        .setParameter("dismissed", ViolationState.DISMISSED)
                        .getSingleResult()
                > 0;
    }

    public List<ViolationRow> violations(PageRequest page) {
        var sql = new NativeSql("select " + VIOLATION_COLUMNS);
        violationRows(sql, page);
        var descending = page.sort().isEmpty() || !page.ascending();
        sql.add(" order by " + VIOLATION_ORDER.getOrDefault(page.sort(), "v.found_on") + (descending ? " desc" : "")
                + ", v.id desc");
        return sql.rows(em, page).stream().map(ExpulsionStore::violation).toList();
    }

    public List<ViolationRow> violationsOf(Collection<ViolationId> ids) {
        return new NativeSql("select " + VIOLATION_COLUMNS + VIOLATION_TABLES)
                        .addIn(
                                " where v.id",
                                ids.stream().map(ViolationId::value).toList())
                        .add(" order by v.found_on, v.id")
                        .rows(em)
                        .stream()
                        .map(ExpulsionStore::violation)
                        .toList();
    }

    private static final String VIOLATION_COLUMNS = "v.id, v.enrolment_id, " + NAME
            + " as name, c.topic_kk, c.topic_ru, c.topic_en, c.stream_no, v.kind, v.found_on, v.facts, v.state, v.by_itself,"
            + " v.case_id, (select count(*) from violation_letter l join violation_letter_recipient r on r.letter_id = l.id"
            + "   where l.violation_id = v.id and r.state in ('PREPARED', 'FAILED')) as unsent";

    private static final String VIOLATION_TABLES = " from violation v join enrolment e on e.id = v.enrolment_id"
            + " join person p on p.id = e.person_id join course c on c.id = e.course_id";

    public long countViolations(PageRequest page) {
        var sql = new NativeSql("select count(*)");
        violationRows(sql, page);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void violationRows(NativeSql sql, PageRequest page) {
        sql.add(VIOLATION_TABLES + " where 1 = 1");
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and v.state = ", text);
                case "kind" -> sql.add(" and v.kind = ", text);
                case "enrolment" -> sql.add(" and v.enrolment_id = ", text);
                case "listener" ->
                    sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                default -> sql.add("");
            }
        });
    }

    private static ViolationRow violation(Object[] row) {
        return new ViolationRow(
                new ViolationId(Column.number(row[0])),
                new EnrolmentId(Column.number(row[1])),
                Column.text(row[2]),
                new LocalText(Column.text(row[3]), Column.text(row[4]), Column.text(row[5])),
                Column.integer(row[6]),
                ViolationKind.valueOf(Column.text(row[7])),
                Column.date(row[8]),
                Column.text(row[9]),
                ViolationState.valueOf(Column.text(row[10])),
                Column.flag(row[11]),
                row[12] == null ? null : new ExpulsionCaseId(Column.number(row[12])),
                Column.number(row[13]));
    }

    public Optional<ExpulsionCase> find(ExpulsionCaseId id) {
        return Optional.ofNullable(em.find(ExpulsionCase.class, id.value()));
    }

    public Optional<ExpulsionCase> lock(ExpulsionCaseId id) {
        return Optional.ofNullable(em.find(ExpulsionCase.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isOpen(EnrolmentId enrolment) {
        return em.createQuery(
                                "select count(k) from ExpulsionCase k where k.enrolmentId = :enrolment and k.state <> :closed",
                                Long.class)
                        .setParameter("enrolment", enrolment.value())
                        .setParameter("closed", CaseState.CLOSED)
                        .getSingleResult()
                > 0;
    }

    /** The cases about a person of which the person was informed, the latest first. */
    public List<ExpulsionCase> ofPerson(long person) {
        return new NativeSql("select k.id from expulsion_case k join enrolment e on e.id = k.enrolment_id"
                        + " where k.notified_on is not null")
                .add(" and e.person_id = ", person).add(" order by k.opened_on desc, k.id desc").rows(em).stream()
                        .map(row -> em.find(ExpulsionCase.class, Column.number(row[0])))
                        .toList();
    }

    public boolean isAbout(ExpulsionCaseId id, long person) {
        return !new NativeSql("select 1 from expulsion_case k join enrolment e on e.id = k.enrolment_id"
                        + " where k.notified_on is not null")
                .add(" and k.id = ", id.value())
                .add(" and e.person_id = ", person)
                .rows(em)
                .isEmpty();
    }

    /** Whether the case is before a commission in which the user sits on that day. */
    public boolean isBefore(ExpulsionCaseId id, String username, LocalDate day) {
        var sql = new NativeSql("select 1 from expulsion_case k").add(" where k.id = ", id.value());
        onlyBefore(sql, username, day);
        return !sql.rows(em).isEmpty();
    }

    private static void onlyBefore(NativeSql sql, String username, LocalDate day) {
        sql.add(
                        " and exists (select 1 from listener_commission_member m where m.commission_id = k.commission_id"
                                + " and m.username = ",
                        username)
                .add(" and m.since <= ", day)
                .add(" and (m.until is null or m.until >= ", day)
                .add("))");
    }

    /** @param member null for those who see all */
    public List<CaseRow> cases(PageRequest page, String member, LocalDate today) {
        var sql = new NativeSql("select k.id, " + NAME
                + " as name, c.topic_kk, c.topic_ru, c.topic_en, c.stream_no, k.opened_on, k.state, k.decision, " + DUE
                + " as due_on");
        caseRows(sql, page, member, today);
        var known = CASE_ORDER.containsKey(page.sort());
        sql.add(" order by " + (known ? CASE_ORDER.get(page.sort()) : "k.state = 'CLOSED', due_on is null, due_on")
                + (known && !page.ascending() ? " desc" : "") + ", k.id desc");
        return sql.rows(em, page).stream().map(row -> caseRow(row, today)).toList();
    }

    private static CaseRow caseRow(Object[] row, LocalDate today) {
        var due = Column.date(row[9]);
        return new CaseRow(
                new ExpulsionCaseId(Column.number(row[0])),
                Column.text(row[1]),
                new LocalText(Column.text(row[2]), Column.text(row[3]), Column.text(row[4])),
                Column.integer(row[5]),
                Column.date(row[6]),
                CaseState.valueOf(Column.text(row[7])),
                row[8] == null ? null : CaseDecision.valueOf(Column.text(row[8])),
                due,
                due == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(today, due)));
    }

    public long countCases(PageRequest page, String member, LocalDate today) {
        var sql = new NativeSql("select count(*)");
        caseRows(sql, page, member, today);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void caseRows(NativeSql sql, PageRequest page, String member, LocalDate today) {
        sql.add(" from expulsion_case k join enrolment e on e.id = k.enrolment_id join person p on p.id = e.person_id"
                + " join course c on c.id = e.course_id where 1 = 1");
        if (member != null) {
            onlyBefore(sql, member, today);
        }
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and k.state = ", text);
                case "decision" -> sql.add(" and k.decision = ", text);
                case "enrolment" -> sql.add(" and k.enrolment_id = ", text);
                case "listener" ->
                    sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "open" -> sql.add(" and k.state <> 'CLOSED'");
                case "late" -> sql.add(" and " + DUE + " < ", today);
                default -> sql.add("");
            }
        });
    }

    /** Expelled, and the employer still not informed after the last day. */
    public List<ExpulsionCase> overdue(LocalDate today) {
        return em.createQuery(
                        "select k from ExpulsionCase k where k.state = :signed and k.notifyDue < :today",
                        ExpulsionCase.class)
                .setParameter("signed", CaseState.ORDER_SIGNED)
                .setParameter("today", today)
                .getResultList();
    }

    /** A ballot, or the reason of stepping aside. */
    public record Cast(Ballot ballot, String recusal, String dissent) {}

    public Map<Long, Cast> ballots(ExpulsionCaseId id) {
        var cast = new HashMap<Long, Cast>();
        new NativeSql("select v.member_id, v.vote, v.recusal, v.dissent from expulsion_vote v")
                .add(" where v.case_id = ", id.value())
                .rows(em)
                .forEach(row -> cast.put(
                        Column.number(row[0]),
                        new Cast(
                                row[1] == null ? null : Ballot.valueOf(Column.text(row[1])),
                                Column.text(row[2]),
                                Column.text(row[3]))));
        return cast;
    }

    /** A later vote of the same member takes the place of the earlier one while nothing is decided. */
    public void cast(ExpulsionCaseId id, long member, Cast cast, String by, Instant at) {
        em.createNativeQuery("insert into expulsion_vote (case_id, member_id, vote, recusal, dissent, cast_by, cast_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on duplicate key update vote = values(vote),"
                        + " recusal = values(recusal), dissent = values(dissent), cast_by = values(cast_by),"
                        + " cast_at = values(cast_at)")
                .setParameter(1, id.value())
                .setParameter(2, member)
                .setParameter(3, cast.ballot() == null ? null : cast.ballot().name())
                .setParameter(4, cast.recusal())
                .setParameter(5, cast.dissent())
                .setParameter(6, by)
                .setParameter(7, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .executeUpdate();
    }

    /** Another proposal is voted on anew; who stepped aside stays aside. */
    public void discardBallots(ExpulsionCaseId id) {
        em.createNativeQuery("delete from expulsion_vote where case_id = ?1 and vote is not null")
                .setParameter(1, id.value())
                .executeUpdate();
    }
}
