package kz.bilik.nedb.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.nedb.ExportSummary;
import kz.bilik.nedb.NedbCounts;
import kz.bilik.nedb.NedbExportId;
import kz.bilik.nedb.NedbField;
import kz.bilik.nedb.NedbResult;
import kz.bilik.nedb.NedbTaskId;
import kz.bilik.nedb.NedbTaskState;
import kz.bilik.nedb.NedbTaskSummary;
import kz.bilik.nedb.NedbTerm;
import kz.bilik.nedb.model.NedbExport;
import kz.bilik.nedb.model.NedbTask;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.CourseForm;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.EnumTexts;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Every query on tasks and exports. The list is cut, counted and sorted in the database, within the caller's scope. */
@ApplicationScoped
public class NedbStore {

    private static final Map<String, String> ORDER = Map.of(
            "due", "t.due is null desc, t.due",
            "name", "p.sort_key",
            "completion", "t.completion_date",
            "state", "t.state",
            "workplace", "e.workplace");

    private static final String SIGNED_CERTIFICATE =
            " left join certificate k on k.active_enrolment_id = t.enrolment_id and k.state in ('SIGNED', 'ISSUED')";

    /** Where the listener worked on the day of completion, as the employer entered it. */
    private static final String EMPLOYMENT = " left join employment w on w.id = (select max(x.id) from employment x"
            + " where x.person_id = e.person_id and x.valid_from <= t.completion_date"
            + " and (x.valid_to is null or x.valid_to >= t.completion_date)"
            + " and (e.organisation_id is null or x.organisation_id = e.organisation_id))";

    private static final String OPEN = "t.state <> 'CONFIRMED'";

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /**
     * A completion without a task.
     *
     * @param certified whether it earned a certificate
     */
    public record Finished(
            EnrolmentId enrolment,
            CourseId course,
            Long organisation,
            boolean certified,
            LocalDate completionDate,
            LocalDate courseEnd) {}

    /** Open tasks of a course that are due on one day, of one preschool or of all. */
    public record DueGroup(
            CourseId course, LocalText topic, Long organisation, LocalDate due, long tasks, long unchecked) {}

    /** Of one course. */
    public List<Finished> unopened(CourseId course) {
        return unopened(" and e.course_id = ", course.value());
    }

    /** Of all courses, completed on that day or later. */
    public List<Finished> unopenedSince(LocalDate day) {
        return unopened(" and e.completion_date >= ", day);
    }

    private List<Finished> unopened(String limit, Object value) {
        return new NativeSql("select e.id, e.course_id, e.organisation_id, e.state, e.completion_date, c.end_date"
                        + " from enrolment e join course c on c.id = e.course_id"
                        + " where c.state in ('COMPLETED', 'REPORTED', 'ARCHIVED') and e.completion_date is not null"
                        + " and e.state in ('PASSED', 'CERTIFIED', 'FAILED', 'NOT_ASSESSED')"
                        + " and not exists (select 1 from nedb_task t where t.enrolment_id = e.id"
                        + " and t.completion_date = e.completion_date)")
                .add(limit, value).add(" order by e.course_id, e.row_no, e.id").rows(em).stream()
                        .map(row -> new Finished(
                                new EnrolmentId(Column.number(row[0])),
                                new CourseId(Column.number(row[1])),
                                row[2] == null ? null : Column.number(row[2]),
                                List.of("PASSED", "CERTIFIED").contains(Column.text(row[3])),
                                Column.date(row[4]),
                                Column.date(row[5])))
                        .toList();
    }

    public void add(NedbTask task) {
        em.persist(task);
    }

    public void flush() {
        em.flush();
    }

    public Optional<NedbTask> find(NedbTaskId id) {
        return Optional.ofNullable(em.find(NedbTask.class, id.value()));
    }

    /** In the order of the tasks; each held against other changes until the transaction ends. */
    public List<NedbTask> findForChange(Collection<NedbTaskId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from NedbTask t where t.id in :ids order by t.id", NedbTask.class)
                .setParameter("ids", ids.stream().map(NedbTaskId::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public List<NedbTask> open() {
        return em.createQuery("select t from NedbTask t where t.state <> :confirmed order by t.id", NedbTask.class)
                .setParameter("confirmed", NedbTaskState.CONFIRMED)
                .getResultList();
    }

    public boolean isVisible(NedbTaskId id, Scope scope) {
        var sql = new NativeSql("select 1 from nedb_task t join enrolment e on e.id = t.enrolment_id")
                .add(" where t.id = ", id.value());
        EnrolmentScope.add(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public List<NedbTaskSummary> page(PageRequest page, Scope scope, LocalDate today) {
        var sql = new NativeSql(
                "select t.id, t.enrolment_id, t.course_id, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en,"
                        + " p.surname, p.name, p.patronymic, e.workplace, t.result, t.completion_date, t.due, t.state,"
                        + " t.confirmed_on, k.number, t.card_checked_at is not null, e.organisation_id");
        from(sql);
        where(sql, page.filters(), scope, today);
        var order = ORDER.getOrDefault(page.sort(), ORDER.get("due"));
        var descending = ORDER.containsKey(page.sort()) && !page.ascending();
        sql.add(" order by " + order + (descending ? " desc" : "") + ", t.id");
        return sql.rows(em, page).stream().map(row -> summary(row, today)).toList();
    }

    public Optional<NedbTaskSummary> summary(NedbTaskId id, LocalDate today) {
        return page(new PageRequest(0, 1, "", true, Map.of("id", id.toString())), Scope.whole(), today).stream()
                .findFirst();
    }

    public long count(Map<String, String> filters, Scope scope, LocalDate today) {
        var sql = new NativeSql("select count(*)");
        from(sql);
        where(sql, filters, scope, today);
        return Column.number(sql.on(em).getSingleResult());
    }

    public List<NedbTaskId> ids(Map<String, String> filters, Scope scope, LocalDate today) {
        var sql = new NativeSql("select t.id");
        from(sql);
        where(sql, filters, scope, today);
        return sql.add(" order by p.sort_key, t.id").rows(em).stream()
                .map(row -> new NedbTaskId(Column.number(row[0])))
                .toList();
    }

    public NedbCounts counts(Map<String, String> filters, Scope scope, LocalDate today) {
        var sql = new NativeSql("select coalesce(sum(t.state = 'PENDING'), 0), coalesce(sum(t.state = 'EXPORTED'), 0),"
                        + " coalesce(sum(t.state = 'REJECTED'), 0), coalesce(sum(t.state = 'CONFIRMED'), 0),"
                        + " coalesce(sum(" + OPEN + " and t.due is null), 0),"
                        + " coalesce(sum(" + OPEN + " and t.card_checked_at is null), 0),")
                .add(" coalesce(sum(" + OPEN + " and t.due >= ", today)
                .add("), 0), coalesce(sum(" + OPEN + " and t.due < ", today)
                .add("), 0)");
        from(sql);
        where(sql, filters, scope, today);
        var row = (Object[]) sql.on(em).getSingleResult();
        return new NedbCounts(
                Column.number(row[0]),
                Column.number(row[1]),
                Column.number(row[2]),
                Column.number(row[3]),
                Column.number(row[6]),
                Column.number(row[7]),
                Column.number(row[4]),
                Column.number(row[5]));
    }

    private static void from(NativeSql sql) {
        sql.add(" from nedb_task t join enrolment e on e.id = t.enrolment_id join person p on p.id = e.person_id"
                + " join course c on c.id = t.course_id" + SIGNED_CERTIFICATE);
    }

    private static void where(NativeSql sql, Map<String, String> filters, Scope scope, LocalDate today) {
        sql.add(" where 1 = 1");
        EnrolmentScope.add(sql, scope);
        filters.forEach((column, text) -> {
            switch (column) {
                case "id" -> sql.add(" and t.id = ", text);
                case "course" -> sql.add(" and t.course_id = ", text);
                case "name" -> sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "workplace" -> sql.add(" and e.workplace like ", "%" + NativeSql.literal(text) + "%");
                case "programme" -> sql.add(" and c.programme_code like ", NativeSql.literal(text) + "%");
                case "state" -> sql.add(" and t.state = ", text);
                case "open" -> sql.add(" and " + OPEN);
                case "export" ->
                    sql.add(
                                    " and exists (select 1 from nedb_export_row x where x.task_id = t.id and x.export_id = ",
                                    text)
                            .add(")");
                case "term" -> term(sql, text, today);
                default -> sql.add("");
            }
        });
    }

    private static void term(NativeSql sql, String term, LocalDate today) {
        switch (term) {
            case "RUNNING" -> sql.add(" and " + OPEN + " and t.due >= ", today);
            case "OVERDUE" -> sql.add(" and " + OPEN + " and t.due < ", today);
            case "UNKNOWN" -> sql.add(" and " + OPEN + " and t.due is null");
            case "IN_TIME" -> sql.add(" and t.state = 'CONFIRMED' and t.confirmed_on <= t.due");
            case "LATE" -> sql.add(" and t.state = 'CONFIRMED' and t.confirmed_on > t.due");
            default -> sql.add(" and 1 = 0");
        }
    }

    private static NedbTaskSummary summary(Object[] row, LocalDate today) {
        var due = Column.date(row[14]);
        var confirmedOn = Column.date(row[16]);
        return new NedbTaskSummary(
                new NedbTaskId(Column.number(row[0])),
                new EnrolmentId(Column.number(row[1])),
                new CourseId(Column.number(row[2])),
                Column.text(row[3]),
                Column.integer(row[4]),
                new LocalText(Column.text(row[5]), Column.text(row[6]), Column.text(row[7])),
                name(row, 8),
                Column.text(row[11]),
                NedbResult.valueOf(Column.text(row[12])),
                Column.date(row[13]),
                due,
                due == null ? 0 : ChronoUnit.DAYS.between(today, due),
                standing(due, confirmedOn, today),
                NedbTaskState.valueOf(Column.text(row[15])),
                Column.text(row[17]),
                Column.flag(row[18]));
    }

    private static NedbTerm standing(LocalDate due, LocalDate confirmedOn, LocalDate today) {
        if (due == null) {
            return NedbTerm.UNKNOWN;
        }
        if (confirmedOn == null) {
            return today.isAfter(due) ? NedbTerm.OVERDUE : NedbTerm.RUNNING;
        }
        return confirmedOn.isAfter(due) ? NedbTerm.LATE : NedbTerm.IN_TIME;
    }

    private static String name(Object[] row, int at) {
        return row[at + 2] == null ? row[at] + " " + row[at + 1] : row[at] + " " + row[at + 1] + " " + row[at + 2];
    }

    public String iin(NedbTaskId id) {
        return Column.text(new NativeSql("select p.iin from nedb_task t join enrolment e on e.id = t.enrolment_id"
                        + " join person p on p.id = e.person_id")
                .add(" where t.id = ", id.value())
                .on(em)
                .getSingleResult());
    }

    public long openOf(CourseId course) {
        return Column.number(new NativeSql("select count(*) from nedb_task t where " + OPEN)
                .add(" and t.course_id = ", course.value())
                .on(em)
                .getSingleResult());
    }

    /** Completed courses that have nothing open: everything is confirmed, or nobody was to be reported. */
    public List<CourseId> reportable() {
        return new NativeSql("select c.id from course c where c.state = 'COMPLETED' and not exists"
                        + " (select 1 from nedb_task t where t.course_id = c.id and " + OPEN + ")")
                .rows(em).stream()
                        .map(row -> new CourseId(Column.number(row[0])))
                        .toList();
    }

    /** By course, preschool and last day, so that each is told once. */
    public List<DueGroup> dueUntil(LocalDate day) {
        return new NativeSql(
                        "select t.course_id, c.topic_kk, c.topic_ru, c.topic_en, e.organisation_id, t.due, count(*),"
                                + " sum(t.card_checked_at is null)"
                                + " from nedb_task t join enrolment e on e.id = t.enrolment_id join course c on c.id = t.course_id"
                                + " where " + OPEN)
                        .add(" and t.due <= ", day)
                        .add(" group by t.course_id, e.organisation_id, t.due order by t.due, t.course_id")
                        .rows(em)
                        .stream()
                        .map(row -> new DueGroup(
                                new CourseId(Column.number(row[0])),
                                new LocalText(Column.text(row[1]), Column.text(row[2]), Column.text(row[3])),
                                row[4] == null ? null : Column.number(row[4]),
                                Column.date(row[5]),
                                Column.number(row[6]),
                                Column.number(row[7])))
                        .toList();
    }

    /** Organisation of the listener of a task, if it is one that Bilik keeps. */
    public Optional<Long> organisationOf(NedbTaskId id) {
        return new NativeSql("select e.organisation_id from nedb_task t join enrolment e on e.id = t.enrolment_id")
                .add(" where e.organisation_id is not null and t.id = ", id.value()).rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .findFirst();
    }

    /** The number of the signed certificate of each task that has one. */
    public Map<NedbTaskId, String> certificates(Collection<NedbTaskId> ids) {
        var numbers = new LinkedHashMap<NedbTaskId, String>();
        new NativeSql("select t.id, k.number from nedb_task t" + SIGNED_CERTIFICATE + " where k.number is not null")
                .addIn(" and t.id", ids.stream().map(NedbTaskId::value).toList())
                .rows(em)
                .forEach(row -> numbers.put(new NedbTaskId(Column.number(row[0])), Column.text(row[1])));
        return numbers;
    }

    /**
     * What can be said about each task, in the order of the Kazakh alphabet.
     *
     * @param language of names and words
     */
    public Map<NedbTaskId, Map<NedbField, String>> facts(Collection<NedbTaskId> ids, String language) {
        var second = "ru".equals(language) ? "ru" : "kk";
        var facts = new LinkedHashMap<NedbTaskId, Map<NedbField, String>>();
        new NativeSql("select t.id, p.iin, p.surname, p.name, p.patronymic, o.bin, coalesce(o.name_" + second
                        + ", e.workplace), coalesce(e.region_kato, o.region_kato), e.position_group, c.topic_" + second
                        + ", c.programme_code, c.hours, c.form, c.start_date, c.end_date, t.completion_date, t.result,"
                        + " k.number, k.issue_date, k.valid_until, i.bin, i.name_" + second + ", w.position, w.category"
                        + " from nedb_task t join enrolment e on e.id = t.enrolment_id join person p on p.id = e.person_id"
                        + " join course c on c.id = t.course_id" + SIGNED_CERTIFICATE
                        + EMPLOYMENT
                        + " left join organisation o on o.id = coalesce(e.organisation_id, w.organisation_id)"
                        + " left join organisation i on i.id = (select min(x.id) from organisation x where x.type = 'INSTITUTE')"
                        + " where 1 = 1")
                .addIn(" and t.id", ids.stream().map(NedbTaskId::value).toList())
                .add(" order by p.sort_key, t.id")
                .rows(em)
                .forEach(row -> facts.put(new NedbTaskId(Column.number(row[0])), facts(row, language)));
        return facts;
    }

    private static Map<NedbField, String> facts(Object[] row, String language) {
        var facts = new EnumMap<NedbField, String>(NedbField.class);
        put(facts, NedbField.IIN, row[1]);
        put(facts, NedbField.FULL_NAME, name(row, 2));
        put(facts, NedbField.SURNAME, row[2]);
        put(facts, NedbField.NAME, row[3]);
        put(facts, NedbField.PATRONYMIC, row[4]);
        put(facts, NedbField.ORGANISATION_BIN, row[5]);
        put(facts, NedbField.ORGANISATION_NAME, row[6]);
        put(facts, NedbField.REGION_CODE, row[7]);
        put(facts, NedbField.POSITION, position(row, language));
        put(facts, NedbField.CATEGORY, category(row[23], language));
        put(facts, NedbField.TOPIC, row[9]);
        put(facts, NedbField.PROGRAMME_CODE, row[10]);
        put(facts, NedbField.HOURS, row[11]);
        put(facts, NedbField.FORM, word(CourseForm.valueOf(Column.text(row[12])), language));
        put(facts, NedbField.START, Column.date(row[13]));
        put(facts, NedbField.END, Column.date(row[14]));
        put(facts, NedbField.COMPLETION, Column.date(row[15]));
        put(facts, NedbField.RESULT, word(NedbResult.valueOf(Column.text(row[16])), language));
        put(facts, NedbField.CERTIFICATE_NUMBER, row[17]);
        put(facts, NedbField.ISSUE_DATE, Column.date(row[18]));
        put(facts, NedbField.VALID_UNTIL, Column.date(row[19]));
        put(facts, NedbField.PROVIDER_BIN, row[20]);
        put(facts, NedbField.PROVIDER_NAME, row[21]);
        return facts;
    }

    /** As the employer calls it, or else the group that the listener was taught in. */
    private static String position(Object[] row, String language) {
        return row[22] == null ? word(PositionGroup.valueOf(Column.text(row[8])), language) : Column.text(row[22]);
    }

    private static String category(Object cell, String language) {
        return cell == null ? null : word(QualificationCategory.valueOf(Column.text(cell)), language);
    }

    private static String word(Enum<?> constant, String language) {
        return EnumTexts.of(constant).in(language);
    }

    private static void put(Map<NedbField, String> facts, NedbField field, Object value) {
        if (value != null) {
            facts.put(field, value.toString());
        }
    }

    /** Keeps the export with its rows as they are given out. */
    public void add(NedbExport export, Map<NedbTaskId, Map<NedbField, String>> rows) {
        em.persist(export);
        em.flush();
        var position = 1;
        for (var row : rows.entrySet()) {
            em.createNativeQuery(
                            "insert into nedb_export_row (export_id, position, task_id, facts) values (?1, ?2, ?3, ?4)")
                    .setParameter(1, export.id().value())
                    .setParameter(2, position++)
                    .setParameter(3, row.getKey().value())
                    .setParameter(4, json(row.getValue()))
                    .executeUpdate();
        }
    }

    public Optional<NedbExport> findExport(NedbExportId id) {
        return Optional.ofNullable(em.find(NedbExport.class, id.value()));
    }

    public List<Map<NedbField, String>> rows(NedbExportId export) {
        return new NativeSql("select r.facts from nedb_export_row r where r.export_id = ")
                .add("", export.value()).add(" order by r.position").rows(em).stream()
                        .map(row -> facts(Column.text(row[0])))
                        .toList();
    }

    /** The latest first. */
    public List<ExportSummary> exports(PageRequest page) {
        return em.createQuery("select x from NedbExport x order by x.id desc", NedbExport.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultStream()
                .map(export -> export.summary(openOf(export.id())))
                .toList();
    }

    private long openOf(NedbExportId export) {
        return Column.number(new NativeSql(
                        "select count(*) from nedb_export_row r join nedb_task t on t.id = r.task_id where " + OPEN)
                .add(" and r.export_id = ", export.value())
                .on(em)
                .getSingleResult());
    }

    public long countExports() {
        return em.createQuery("select count(x) from NedbExport x", Long.class).getSingleResult();
    }

    private static String json(Map<NedbField, String> facts) {
        var object = Json.createObjectBuilder();
        facts.forEach((field, value) -> object.add(field.name(), value));
        return object.build().toString();
    }

    private static Map<NedbField, String> facts(String json) {
        var facts = new EnumMap<NedbField, String>(NedbField.class);
        try (var reader = Json.createReader(new StringReader(json))) {
            reader.readObject()
                    .forEach((name, value) -> facts.put(NedbField.valueOf(name), ((JsonString) value).getString()));
        }
        return facts;
    }
}
