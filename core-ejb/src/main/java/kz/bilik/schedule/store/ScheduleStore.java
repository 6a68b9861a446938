package kz.bilik.schedule.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.file.FileId;
import kz.bilik.organisation.Signatory;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.schedule.ApprovalDetail;
import kz.bilik.schedule.ApprovalState;
import kz.bilik.schedule.Approver;
import kz.bilik.schedule.ApproverKind;
import kz.bilik.schedule.ConflictKind;
import kz.bilik.schedule.LineConflict;
import kz.bilik.schedule.LineRow;
import kz.bilik.schedule.LineState;
import kz.bilik.schedule.ScheduleDetail.ApproverProgress;
import kz.bilik.schedule.ScheduleDetail.ScheduleCounts;
import kz.bilik.schedule.ScheduleId;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.schedule.ScheduleReach;
import kz.bilik.schedule.ScheduleVersion;
import kz.bilik.schedule.model.AnnualSchedule;
import kz.bilik.schedule.model.LineApproval;
import kz.bilik.schedule.model.LineRecord;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.LocalText;

/** Schedules, their lines and the answers of the bodies; lists are cut, counted and limited to the caller's reach in the database. */
@ApplicationScoped
public class ScheduleStore {

    private static final Map<String, String> ORDER = Map.of(
            "programme", "l.programme_code",
            "topic", "p.title_kk",
            "start", "coalesce(l.start_date, date '9999-12-31')",
            "places", "places",
            "funding", "l.funding",
            "state", "l.state");

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public void refresh(LineRecord line) {
        em.refresh(line);
    }

    public void remove(LineRecord line) {
        em.remove(line);
        em.flush();
    }

    public List<AnnualSchedule> schedules() {
        return em.createQuery("select s from AnnualSchedule s order by s.year desc", AnnualSchedule.class)
                .getResultList();
    }

    public Optional<AnnualSchedule> find(ScheduleId id) {
        return Optional.ofNullable(em.find(AnnualSchedule.class, id.value()));
    }

    public Optional<AnnualSchedule> lock(ScheduleId id) {
        return Optional.ofNullable(em.find(AnnualSchedule.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(schedule -> {
                    em.refresh(schedule);
                    return schedule;
                });
    }

    public Optional<AnnualSchedule> ofYear(int year) {
        return em.createQuery("select s from AnnualSchedule s where s.year = :year", AnnualSchedule.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    public Optional<LineRecord> find(ScheduleLineId id) {
        return Optional.ofNullable(em.find(LineRecord.class, id.value()));
    }

    /** In the order of the year: those without days last. */
    public List<LineRecord> lines(ScheduleId schedule) {
        return em.createQuery(
                        "select l from LineRecord l where l.scheduleId = :schedule and l.state <> :withdrawn"
                                + " order by coalesce(l.startDate, :last), l.id",
                        LineRecord.class)
                .setParameter("schedule", schedule.value())
                .setParameter("withdrawn", LineState.WITHDRAWN)
                .setParameter("last", LAST_DAY)
                .getResultList();
    }

    public boolean isStreamTaken(ScheduleId schedule, String programmeCode, int stream, long exceptLine) {
        return !new NativeSql("select 1 from schedule_line where schedule_id = ")
                .add("", schedule.value())
                .add(" and programme_code = ", programmeCode)
                .add(" and stream_no = ", stream)
                .add(" and id <> ", exceptLine)
                .rows(em)
                .isEmpty();
    }

    /** The stream after the last one of the programme in that year, counted over the schedule and the courses that have none. */
    public int nextStream(ScheduleId schedule, int year, String programmeCode) {
        return Column.integer(
                new NativeSql("select coalesce(max(stream_no), 0) + 1 from (select stream_no from schedule_line"
                                + " where schedule_id = ")
                        .add("", schedule.value())
                        .add(" and programme_code = ", programmeCode)
                        .add(" union all select stream_no from course where year = ", year)
                        .add(" and programme_code = ", programmeCode)
                        .add(") streams")
                        .rows(em)
                        .get(0)[0]);
    }

    // reach

    public boolean isVisible(ScheduleLineId id, ScheduleReach reach) {
        var sql = new NativeSql("select 1 from schedule_line l where l.id = ").add("", id.value());
        limit(sql, reach);
        return !sql.rows(em).isEmpty();
    }

    private static void limit(NativeSql sql, ScheduleReach reach) {
        if (reach.whole()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (reach.regionKato() != null) {
            sql.add(
                            " or l.round > 0 and exists (select 1 from schedule_quota q where q.line_id = l.id and q.region_kato = ",
                            reach.regionKato())
                    .add(")");
        }
        if (reach.authorisedBody()) {
            sql.add(" or l.round > 0 and l.funding = 'REPUBLICAN_BUDGET'");
        }
        if (reach.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from staff_member m join app_user u on u.person_id = m.person_id"
                                    + " where m.id = l.trainer_id and u.id = ",
                            reach.trainerUserId())
                    .add(")");
        }
        sql.add(")");
    }

    // lists

    /** Id of a schedule → lines, places and lines still waiting for an answer, of those that the caller may see. */
    public Map<Long, long[]> sums(ScheduleReach reach) {
        var sql = new NativeSql("select l.schedule_id, count(*), coalesce(sum(");
        addPlaces(sql, reach)
                .add(
                        "), 0), coalesce(sum(l.state = 'ON_AGREEMENT'), 0) from schedule_line l where l.state <> 'WITHDRAWN'");
        limit(sql, reach);
        sql.add(" group by l.schedule_id");
        var sums = new HashMap<Long, long[]>();
        sql.rows(em)
                .forEach(row -> sums.put(
                        Column.number(row[0]),
                        new long[] {Column.number(row[1]), Column.number(row[2]), Column.number(row[3])}));
        return sums;
    }

    /** A region sees its own places, everybody else all. */
    private static NativeSql addPlaces(NativeSql sql, ScheduleReach reach) {
        sql.add("(select coalesce(sum(q.places), 0) from schedule_quota q where q.line_id = l.id");
        if (reach.regionKato() != null) {
            sql.add(" and q.region_kato = ", reach.regionKato());
        }
        return sql.add(")");
    }

    public ScheduleCounts counts(ScheduleId schedule, ScheduleReach reach) {
        var sql = new NativeSql(
                "select count(*), coalesce(sum(l.state = 'DRAFT'), 0), coalesce(sum(l.state = 'ON_AGREEMENT'), 0),"
                        + " coalesce(sum(l.state = 'REFUSED'), 0), coalesce(sum(l.state = 'AGREED'), 0), coalesce(sum(");
        addPlaces(sql, reach)
                .add("), 0) from schedule_line l where l.state <> 'WITHDRAWN' and l.schedule_id = ", schedule.value());
        limit(sql, reach);
        var row = sql.rows(em).get(0);
        return new ScheduleCounts(
                Column.number(row[0]),
                Column.number(row[1]),
                Column.number(row[2]),
                Column.number(row[3]),
                Column.number(row[4]),
                Column.number(row[5]));
    }

    public List<LineRow> page(ScheduleId schedule, PageRequest page, ScheduleReach reach) {
        var own = reach.asApprover();
        var sql = new NativeSql(
                "select l.id, l.schedule_id, l.programme_code, p.title_kk, p.title_ru, p.title_en, l.stream_no,"
                        + " l.plan_quarter, l.start_date, l.end_date, l.hours, l.form, l.distance, l.language, l.funding, l.place,"
                        + " concat_ws(' ', t.surname, t.name, t.patronymic), ");
        addPlaces(sql, reach);
        sql.add(
                " as places,"
                        + " (select count(*) from schedule_quota q where q.line_id = l.id), l.state,"
                        + " (select count(*) from schedule_approval a where a.line_id = l.id and a.round = l.round and a.state = 'PENDING'),"
                        + " (select a.state from schedule_approval a where a.line_id = l.id and a.round = l.round and a.approver_key = ",
                own == null ? "" : own.key());
        sql.add("), (select c.id from course c where c.schedule_line_id = l.id)");
        from(sql);
        where(sql, schedule, page, reach);
        var order = ORDER.getOrDefault(page.sort(), ORDER.get("start"));
        var descending = ORDER.containsKey(page.sort()) && !page.ascending();
        sql.add(" order by " + order + (descending ? " desc" : "") + ", l.id");
        var rows = sql.rows(em, page);
        var conflicts = conflicts(schedule);
        return rows.stream().map(row -> row(row, conflicts)).toList();
    }

    public long count(ScheduleId schedule, PageRequest page, ScheduleReach reach) {
        var sql = new NativeSql("select count(*)");
        from(sql);
        where(sql, schedule, page, reach);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void from(NativeSql sql) {
        sql.add(" from schedule_line l join programme p on p.id = l.programme_id"
                + " left join staff_member m on m.id = l.trainer_id left join person t on t.id = m.person_id");
    }

    private static void where(NativeSql sql, ScheduleId schedule, PageRequest page, ScheduleReach reach) {
        sql.add(" where l.schedule_id = ", schedule.value());
        limit(sql, reach);
        var filters = page.filters();
        if (!"WITHDRAWN".equals(filters.get("state"))) {
            sql.add(" and l.state <> 'WITHDRAWN'");
        }
        filters.forEach((column, text) -> {
            switch (column) {
                case "topic" -> {
                    var part = "%" + NativeSql.literal(text) + "%";
                    sql.add(" and (p.title_kk like ", part)
                            .add(" or p.title_ru like ", part)
                            .add(" or l.programme_code like ", part)
                            .add(")");
                }
                case "funding" -> sql.add(" and l.funding = ", text);
                case "state" -> sql.add(" and l.state = ", text);
                case "month" -> sql.add(" and month(l.start_date) = ", text);
                case "region" ->
                    sql.add(
                                    " and exists (select 1 from schedule_quota q where q.line_id = l.id and q.region_kato = ",
                                    text)
                            .add(")");
                case "due" -> due(sql, reach);
                default -> sql.add("");
            }
        });
    }

    private static void due(NativeSql sql, ScheduleReach reach) {
        var own = reach.asApprover();
        sql.add(
                        " and exists (select 1 from schedule_approval a where a.line_id = l.id and a.round = l.round"
                                + " and a.state = 'PENDING' and a.approver_key = ",
                        own == null ? "" : own.key())
                .add(")");
    }

    private static LineRow row(Object[] row, Map<Long, List<LineConflict>> conflicts) {
        var id = Column.number(row[0]);
        return new LineRow(
                new ScheduleLineId(id),
                new ScheduleId(Column.number(row[1])),
                Column.text(row[2]),
                new LocalText(Column.text(row[3]), Column.text(row[4]), Column.text(row[5])),
                Column.integer(row[6]),
                row[7] == null ? null : Column.integer(row[7]),
                Column.date(row[8]),
                Column.date(row[9]),
                Column.integer(row[10]),
                CourseForm.valueOf(Column.text(row[11])),
                Column.flag(row[12]),
                Column.text(row[13]),
                Funding.valueOf(Column.text(row[14])),
                Column.text(row[15]),
                row[16] == null || Column.text(row[16]).isBlank() ? null : Column.text(row[16]),
                Column.number(row[17]),
                Column.number(row[18]),
                LineState.valueOf(Column.text(row[19])),
                Column.number(row[20]),
                row[21] == null ? null : ApprovalState.valueOf(Column.text(row[21])),
                row[22] == null ? null : Column.number(row[22]),
                conflicts.getOrDefault(id, List.of()));
    }

    /** Id of the course that was planned from the line; null without one. */
    public Long courseOf(ScheduleLineId line) {
        return new NativeSql("select id from course where schedule_line_id = ")
                .add("", line.value()).rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .findFirst()
                        .orElse(null);
    }

    /** Places of a region over all lines of a programme. */
    public int quotas(ScheduleId schedule, String programmeCode, String regionKato) {
        return Column.integer(
                new NativeSql("select coalesce(sum(q.places), 0) from schedule_line l join schedule_quota q"
                                + " on q.line_id = l.id where l.state <> 'WITHDRAWN' and l.schedule_id = ")
                        .add("", schedule.value())
                        .add(" and l.programme_code = ", programmeCode)
                        .add(" and q.region_kato = ", regionKato)
                        .rows(em)
                        .get(0)[0]);
    }

    /** Line → region → places; a region sees its own places only. */
    public Map<Long, Map<String, Integer>> quotas(ScheduleId schedule, ScheduleReach reach) {
        var sql = new NativeSql(
                        "select l.id, k.region_kato, k.places from schedule_line l"
                                + " join schedule_quota k on k.line_id = l.id where l.state <> 'WITHDRAWN' and l.schedule_id = ")
                .add("", schedule.value());
        limit(sql, reach);
        if (reach.regionKato() != null) {
            sql.add(" and k.region_kato = ", reach.regionKato());
        }
        var quotas = new HashMap<Long, Map<String, Integer>>();
        sql.rows(em)
                .forEach(row -> quotas.computeIfAbsent(Column.number(row[0]), line -> new HashMap<>())
                        .put(Column.text(row[1]), Column.integer(row[2])));
        return quotas;
    }

    // conflicts

    /** Line → lines, of whatever year, that claim the same trainer, place or group in the same days; cancelled courses claim nothing. */
    public Map<Long, List<LineConflict>> conflicts(ScheduleId schedule) {
        var found = new HashMap<Long, List<LineConflict>>();
        conflicts(ConflictKind.TRAINER, "o.trainer_id = l.trainer_id", schedule, found);
        conflicts(
                ConflictKind.PLACE,
                "o.place_fold = l.place_fold and not o.distance and not l.distance",
                schedule,
                found);
        conflicts(
                ConflictKind.GROUP,
                "o.programme_code = l.programme_code and o.language = l.language and exists (select 1 from schedule_quota lq"
                        + " join schedule_quota oq on oq.region_kato = lq.region_kato where lq.line_id = l.id and oq.line_id = o.id)",
                schedule,
                found);
        return found;
    }

    private void conflicts(ConflictKind kind, String same, ScheduleId schedule, Map<Long, List<LineConflict>> found) {
        new NativeSql(
                        "select l.id, o.id, o.programme_code, o.stream_no, greatest(coalesce(ls.start_date, l.start_date),"
                                + " coalesce(os.start_date, o.start_date)), least(coalesce(ls.end_date, l.end_date),"
                                + " coalesce(os.end_date, o.end_date)) from schedule_line l join schedule_line o on o.id <> l.id and "
                                + same
                                + " left join schedule_stage ls on ls.line_id = l.id left join schedule_stage os on os.line_id = o.id"
                                + " where coalesce(ls.start_date, l.start_date) <= coalesce(os.end_date, o.end_date)"
                                + " and coalesce(os.start_date, o.start_date) <= coalesce(ls.end_date, l.end_date)"
                                + " and l.state <> 'WITHDRAWN' and o.state <> 'WITHDRAWN'"
                                + " and not exists (select 1 from course c where c.schedule_line_id in (l.id, o.id)"
                                + " and c.state = 'CANCELLED') and l.schedule_id = ")
                .add("", schedule.value())
                .add(" order by l.id, 5, o.id")
                .rows(em)
                .forEach(row -> found.computeIfAbsent(Column.number(row[0]), line -> new ArrayList<>())
                        .add(new LineConflict(
                                new ScheduleLineId(Column.number(row[0])),
                                kind,
                                new ScheduleLineId(Column.number(row[1])),
                                Column.text(row[2]),
                                Column.integer(row[3]),
                                Column.date(row[4]),
                                Column.date(row[5]))));
    }

    // approvals

    public List<LineApproval> approvals(ScheduleLineId line, int round) {
        return em.createQuery(
                        "select a from LineApproval a where a.lineId = :line and a.round = :round order by a.approver, a.regionKato",
                        LineApproval.class)
                .setParameter("line", line.value())
                .setParameter("round", round)
                .getResultList();
    }

    /** The latest round first. */
    public List<ApprovalDetail> approvals(ScheduleLineId line) {
        var scans = new HashMap<Long, String>();
        new NativeSql("select a.id, f.token from schedule_approval a join stored_file f on f.id = a.file_id where")
                .add(" a.line_id = ", line.value())
                .rows(em)
                .forEach(row -> scans.put(Column.number(row[0]), Column.text(row[1])));
        return em.createQuery(
                        "select a from LineApproval a where a.lineId = :line order by a.round desc, a.approver, a.regionKato",
                        LineApproval.class)
                .setParameter("line", line.value())
                .getResultStream()
                .map(approval -> approval.detail(scans.get(approval.id())))
                .toList();
    }

    public Optional<LineApproval> approval(ScheduleLineId line, int round, Approver of) {
        return em.createQuery(
                        "select a from LineApproval a where a.lineId = :line and a.round = :round and a.approverKey = :key",
                        LineApproval.class)
                .setParameter("line", line.value())
                .setParameter("round", round)
                .setParameter("key", of.key())
                .getResultStream()
                .findFirst();
    }

    /** Whether the file proves an answer that the reach may see. */
    public boolean isScanOf(FileId file, ScheduleReach reach) {
        var sql = new NativeSql("select 1 from schedule_approval a where").add(" a.file_id = ", file.value());
        if (!reach.whole()) {
            sql.add(
                    " and a.approver_key = ",
                    reach.asApprover() == null ? "" : reach.asApprover().key());
        }
        return !sql.rows(em).isEmpty();
    }

    /** What each body has answered in the current rounds, the authorised body first. */
    public List<ApproverProgress> progress(ScheduleId schedule, ScheduleReach reach) {
        var sql = new NativeSql("select a.approver, a.region_kato, coalesce(sum(a.state = 'PENDING'), 0),"
                        + " coalesce(sum(a.state = 'APPROVED'), 0), coalesce(sum(a.state = 'REFUSED'), 0), max(a.decided_at)"
                        + " from schedule_line l join schedule_approval a on a.line_id = l.id and a.round = l.round"
                        + " where l.state not in ('WITHDRAWN', 'DRAFT') and l.schedule_id = ")
                .add("", schedule.value());
        limit(sql, reach);
        if (!reach.whole()) {
            sql.add(
                    " and a.approver_key = ",
                    reach.asApprover() == null ? "" : reach.asApprover().key());
        }
        return sql.add(" group by a.approver, a.region_kato order by a.approver, a.region_kato").rows(em).stream()
                .map(row -> new ApproverProgress(
                        new Approver(ApproverKind.valueOf(Column.text(row[0])), Column.text(row[1])),
                        Column.number(row[2]),
                        Column.number(row[3]),
                        Column.number(row[4]),
                        instant(row[5])))
                .toList();
    }

    /** Lines that wait for this body, over all schedules. */
    public long due(Approver of) {
        return Column.number(
                new NativeSql("select count(*) from schedule_line l join schedule_approval a on a.line_id = l.id"
                                + " and a.round = l.round where l.state in ('ON_AGREEMENT', 'REFUSED') and a.state = 'PENDING'"
                                + " and a.approver_key = ")
                        .add("", of.key())
                        .rows(em)
                        .get(0)[0]);
    }

    /** Name and post under which the body answered last; they are proposed again. */
    public Optional<String> lastPost(Approver of) {
        return new NativeSql(
                        "select decided_post from schedule_approval where decided_post is not null and approver_key = ")
                .add("", of.key()).add(" order by decided_at desc limit 1").rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .findFirst();
    }

    /** For the stamps of the paper: who of each body agreed last in the current rounds. */
    public Map<String, ApprovalDetail> stamps(ScheduleId schedule) {
        var stamps = new HashMap<String, ApprovalDetail>();
        em.createQuery(
                        "select a from LineApproval a, LineRecord l where a.lineId = l.id and a.round = l.round"
                                + " and l.scheduleId = :schedule and l.state = :agreed and a.state = :approved order by a.decidedAt",
                        LineApproval.class)
                .setParameter("schedule", schedule.value())
                .setParameter("agreed", LineState.AGREED)
                .setParameter("approved", ApprovalState.APPROVED)
                .getResultStream()
                .forEach(approval -> stamps.put(approval.approver().key(), approval.detail(null)));
        return stamps;
    }

    // signed versions

    public void keepVersion(
            AnnualSchedule schedule, String approvedBy, Signatory signatory, Instant at, String snapshot) {
        em.flush();
        new NativeSql("insert into schedule_version (schedule_id, version_no, amend_reason, approved_at, approved_by,"
                        + " signatory_name, signatory_role, snapshot) values (")
                .add("", schedule.id().value())
                .add(", ", schedule.versionNo())
                .add(", nullif(", schedule.amendReason() == null ? "" : schedule.amendReason())
                .add(", ''), ", Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .add(", ", approvedBy)
                .add(", ", signatory.name())
                .add(", ", signatory.role().name())
                .add(", ", snapshot)
                .add(")")
                .on(em)
                .executeUpdate();
    }

    public List<ScheduleVersion> versions(ScheduleId schedule) {
        return new NativeSql("select version_no, approved_at, signatory_name, amend_reason from schedule_version"
                        + " where schedule_id = ")
                .add("", schedule.value()).add(" order by version_no desc").rows(em).stream()
                        .map(row -> new ScheduleVersion(
                                Column.integer(row[0]), instant(row[1]), Column.text(row[2]), Column.text(row[3])))
                        .toList();
    }

    public Optional<String> snapshot(ScheduleId schedule, int versionNo) {
        return new NativeSql("select snapshot from schedule_version where schedule_id = ")
                .add("", schedule.value()).add(" and version_no = ", versionNo).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .findFirst();
    }

    private static Instant instant(Object cell) {
        if (cell == null) {
            return null;
        }
        return cell instanceof Timestamp time
                ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) cell).toInstant(ZoneOffset.UTC);
    }
}
