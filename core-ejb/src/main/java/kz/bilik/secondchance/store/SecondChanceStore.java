package kz.bilik.secondchance.store;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.file.FileId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.ModuleId;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceRequestId;
import kz.bilik.secondchance.ChanceRow;
import kz.bilik.secondchance.ChanceStanding;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.ChanceStream;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.secondchance.model.ListenerOrder;
import kz.bilik.secondchance.model.ListenerRequest;
import kz.bilik.secondchance.model.ReassessmentRight;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Requests, rights and orders, and the streams that a listener may go on in. */
@ApplicationScoped
public class SecondChanceStore {

    private static final Map<String, String> ORDER = Map.of(
            "due", "r.due_on", "asked", "r.asked_at", "listener", "p.sort_key", "kind", "r.kind", "state", "r.state");

    private static final String ROW =
            "select r.id, r.enrolment_id, p.surname, p.name, p.patronymic, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru,"
                    + " c.topic_en, r.kind, r.state, r.reason, r.asked_at, r.due_on, o.number";

    private static final String FROM = " from listener_request r join enrolment e on e.id = r.enrolment_id"
            + " join person p on p.id = e.person_id join course c on c.id = e.course_id"
            + " left join listener_order o on o.request_id = r.id where 1 = 1";

    private static final String STREAM =
            "select c.id, c.programme_code, c.stream_no, c.start_date, c.end_date, c.state,"
                    + " coalesce(c.capacity, (select sum(q.places) from schedule_quota q where q.line_id = c.schedule_line_id))"
                    + "   - (select count(*) from enrolment e where e.course_id = c.id"
                    + "     and e.state not in ('CANDIDATE', 'REJECTED', 'WITHDRAWN', 'TRANSFERRED')) as free_places,"
                    + " coalesce((select sum(s.hours) from course_session s where s.course_id = c.id and s.counted), c.hours) as total,";

    private static final String STANDING =
            "select e.id, e.person_id, p.surname, p.name, p.patronymic, e.state, c.id as course, c.programme_code, c.stream_no,"
                    + " c.topic_kk, c.topic_ru, c.topic_en, c.start_date, c.end_date,"
                    + " e.credited_hours + coalesce((select sum(a.attended_hours) from attendance a where a.enrolment_id = e.id), 0)"
                    + "   as attended,"
                    + " coalesce((select sum(s.hours) from course_session s where s.course_id = c.id and s.counted), c.hours) as total,"
                    + " exists (select 1 from enrolment n where n.previous_enrolment_id = e.id) as continued, e.interrupted_on,"
                    + " (select r.id from listener_request r where r.open_enrolment_id = e.id) as pending"
                    + " from enrolment e join person p on p.id = e.person_id join course c on c.id = e.course_id";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<ListenerRequest> find(ChanceRequestId id) {
        return Optional.ofNullable(em.find(ListenerRequest.class, id.value()));
    }

    public Optional<ListenerRequest> lock(ChanceRequestId id) {
        return Optional.ofNullable(em.find(ListenerRequest.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whatever is decided about one person waits for the other; the first thing of a use case, so that what it reads later is fresh. */
    public void lockPersonOf(ChanceRequestId id) {
        new NativeSql("select p.id from person p where p.id = (select e.person_id from listener_request r"
                        + " join enrolment e on e.id = r.enrolment_id where r.id = ")
                .add("", id.value())
                .add(") for update")
                .rows(em);
    }

    /** The request itself only for the institute and for the listener. */
    public boolean isVisible(ChanceRequestId id, Scope scope) {
        var sql = new NativeSql("select 1 from listener_request r join enrolment e on e.id = r.enrolment_id")
                .add(" where r.id = ", id.value());
        own(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    private static void own(NativeSql sql, Scope scope) {
        if (!scope.wholeInstitute()) {
            sql.add(" and e.person_id = ", scope.personId() == null ? -1L : scope.personId());
        }
    }

    public boolean isVisible(EnrolmentId id, Scope scope) {
        var sql = new NativeSql("select 1 from enrolment e").add(" where e.id = ", id.value());
        EnrolmentScope.add(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public Optional<ChanceStanding> standing(EnrolmentId id) {
        return new NativeSql(STANDING)
                .add(" where e.id = ", id.value()).rows(em).stream()
                        .map(SecondChanceStore::standing)
                        .findFirst();
    }

    /** Of a person, the latest course first; without places that never came to be. */
    public List<EnrolmentId> placesOf(long person) {
        return new NativeSql("select e.id from enrolment e join course c on c.id = e.course_id"
                        + " where e.state not in ('CANDIDATE', 'REJECTED', 'WITHDRAWN')")
                .add(" and e.person_id = ", person).add(" order by c.start_date desc, e.id desc").rows(em).stream()
                        .map(row -> new EnrolmentId(Column.number(row[0])))
                        .toList();
    }

    private static ChanceStanding standing(Object[] row) {
        return new ChanceStanding(
                new EnrolmentId(Column.number(row[0])),
                new PersonId(Column.number(row[1])),
                name(row, 2),
                EnrolmentState.valueOf(Column.text(row[5])),
                new CourseId(Column.number(row[6])),
                Column.text(row[7]),
                Column.integer(row[8]),
                new LocalText(Column.text(row[9]), Column.text(row[10]), Column.text(row[11])),
                Column.date(row[12]),
                Column.date(row[13]),
                Column.decimal(row[14]),
                Column.decimal(row[15]),
                Column.flag(row[16]),
                Column.date(row[17]),
                row[18] == null ? null : new ChanceRequestId(Column.number(row[18])));
    }

    /** A stream as it is on a day, for a person. */
    public Optional<ChanceStream> stream(CourseId id, PersonId person, LocalDate day) {
        return streams(opened(person, day).add(" where c.id = ", id.value())).stream()
                .findFirst();
    }

    /** Streams of the programme that begin later than this one and are not over, the next first. */
    public List<ChanceStream> laterStreams(ChanceStanding standing, LocalDate day) {
        return streams(opened(standing.person(), day)
                .add(" where c.programme_code = ", standing.programmeCode())
                .add(" and c.start_date > ", standing.courseStart())
                .add(" and c.end_date >= ", day)
                .add(
                        " and c.state in ('PLANNED', 'SCHEDULED', 'LISTING', 'ADMISSION', 'IN_PROGRESS', 'PAUSED', 'ASSESSMENT')")
                .add(" order by c.start_date, c.id limit 20"));
    }

    /** Other streams of the programme in the calendar year of this one that are not over, the next first. */
    public List<ChanceStream> streamsOfTheYear(ChanceStanding standing, LocalDate day) {
        return streams(opened(standing.person(), day)
                .add(" where c.programme_code = ", standing.programmeCode())
                .add(" and c.id <> ", standing.course().value())
                .add(" and c.start_date >= ", standing.courseStart().withDayOfYear(1))
                .add(
                        " and c.start_date < ",
                        standing.courseStart().withDayOfYear(1).plusYears(1))
                .add(" and c.end_date >= ", day)
                .add(" and c.state in ('SCHEDULED', 'LISTING', 'ADMISSION', 'IN_PROGRESS', 'PAUSED')")
                .add(" order by c.start_date, c.id limit 20"));
    }

    private static NativeSql opened(PersonId person, LocalDate day) {
        return new NativeSql(STREAM
                        + " coalesce((select sum(s.hours) from course_session s where s.course_id = c.id and s.counted")
                .add(" and s.held_on >= ", day)
                .add(
                        "), case when exists (select 1 from course_session s where s.course_id = c.id and s.counted) then 0 else c.hours end) as to_come,"
                                + " exists (select 1 from enrolment e where e.course_id = c.id")
                .add(" and e.person_id = ", person.value())
                .add(") as there from course c");
    }

    private List<ChanceStream> streams(NativeSql sql) {
        return sql.rows(em).stream()
                .map(row -> new ChanceStream(
                        new CourseId(Column.number(row[0])),
                        Column.text(row[1]),
                        Column.integer(row[2]),
                        Column.date(row[3]),
                        Column.date(row[4]),
                        CourseState.valueOf(Column.text(row[5])),
                        row[6] == null ? null : (Integer) Column.integer(row[6]),
                        Column.decimal(row[7]),
                        Column.decimal(row[8]),
                        Column.flag(row[9])))
                .toList();
    }

    /** A module with its place and its hours. */
    public record Module(ModuleId id, int position, LocalText title, int hours) {}

    public List<Module> modules(CourseId course) {
        return new NativeSql(
                        "select m.id, m.position, m.title_kk, m.title_ru, m.title_en, m.hours from programme_module m"
                                + " join course c on c.programme_id = m.programme_id")
                .add(" where c.id = ", course.value()).add(" order by m.position").rows(em).stream()
                        .map(row -> new Module(
                                new ModuleId(Column.number(row[0])),
                                Column.integer(row[1]),
                                new LocalText(Column.text(row[2]), Column.text(row[3]), Column.text(row[4])),
                                Column.integer(row[5])))
                        .toList();
    }

    /** Days of the reassessments that use up the right. */
    public List<LocalDate> reassessedOn(PersonId person, String countedFor) {
        return new NativeSql("select t.planned_on from reassessment_right t where t.place is not null")
                .add(" and t.person_id = ", person.value()).add(" and t.counted_for = ", countedFor).rows(em).stream()
                        .map(row -> Column.date(row[0]))
                        .toList();
    }

    /** Places of a year that are taken. */
    public List<Integer> placesTaken(PersonId person, String countedFor, int year) {
        return new NativeSql("select t.place from reassessment_right t where t.place is not null")
                        .add(" and t.person_id = ", person.value())
                        .add(" and t.counted_for = ", countedFor)
                        .add(" and t.right_year = ", year)
                        .rows(em)
                        .stream()
                        .map(row -> Column.integer(row[0]))
                        .toList();
    }

    public Optional<ReassessmentRight> right(ChanceRequestId request) {
        return em.createQuery("select t from ReassessmentRight t where t.requestId = :request", ReassessmentRight.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }

    public List<ListenerRequest> ofAssessment(AssessmentId assessment) {
        return em.createQuery(
                        "select r from ListenerRequest r where r.assessmentId = :assessment order by r.id",
                        ListenerRequest.class)
                .setParameter("assessment", assessment.value())
                .getResultList();
    }

    /** A proof as it is kept. */
    public record Proof(FileId file, String said) {}

    public void addProof(ChanceRequestId request, FileId file, String said) {
        em.createNativeQuery("insert into listener_request_proof (request_id, file_id, said) values (?1, ?2, ?3)")
                .setParameter(1, request.value())
                .setParameter(2, file.value())
                .setParameter(3, said)
                .executeUpdate();
    }

    public List<Proof> proofs(ChanceRequestId request) {
        return new NativeSql("select x.file_id, x.said from listener_request_proof x")
                .add(" where x.request_id = ", request.value()).add(" order by x.file_id").rows(em).stream()
                        .map(row -> new Proof(new FileId(Column.number(row[0])), Column.text(row[1])))
                        .toList();
    }

    /** Proofs of an interruption that was granted count for finishing the course, too. */
    public List<Proof> proofsOfInterruption(EnrolmentId enrolment) {
        return new NativeSql(
                        "select x.file_id, x.said from listener_request_proof x"
                                + " join listener_request r on r.id = x.request_id where r.kind = 'INTERRUPTION' and r.state = 'CARRIED_OUT'")
                .add(" and r.enrolment_id = ", enrolment.value()).add(" order by x.file_id").rows(em).stream()
                        .map(row -> new Proof(new FileId(Column.number(row[0])), Column.text(row[1])))
                        .toList();
    }

    public boolean isProofFor(FileId file, Scope scope) {
        var sql = new NativeSql("select 1 from listener_request_proof x join listener_request r on r.id = x.request_id"
                        + " join enrolment e on e.id = r.enrolment_id")
                .add(" where x.file_id = ", file.value());
        own(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public Optional<ListenerOrder> orderOf(ChanceRequestId request) {
        return em.createQuery("select o from ListenerOrder o where o.requestId = :request", ListenerOrder.class)
                .setParameter("request", request.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<ListenerOrder> order(long id) {
        return Optional.ofNullable(em.find(ListenerOrder.class, id));
    }

    /** What an order says about the listener beside the course. */
    public record Holder(String name, String sex, String workplace, String position) {}

    public Holder holder(EnrolmentId enrolment) {
        var row = new NativeSql(
                        "select p.surname, p.name, p.patronymic, p.sex, e.workplace, e.position_group from enrolment e"
                                + " join person p on p.id = e.person_id")
                .add(" where e.id = ", enrolment.value())
                .rows(em)
                .get(0);
        return new Holder(name(row, 0), Column.text(row[3]), Column.text(row[4]), Column.text(row[5]));
    }

    /** Accounts of the listener. */
    public List<String> accounts(PersonId person) {
        return new NativeSql("select u.username from app_user u where u.enabled")
                .add(" and u.person_id = ", person.value()).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    public List<ChanceRow> page(PageRequest page, Scope scope, LocalDate today) {
        var sql = new NativeSql(ROW).add(FROM);
        filtered(sql, page, scope);
        sql.add(" order by " + ORDER.getOrDefault(page.sort(), "r.state = 'SUBMITTED' desc, r.due_on")
                + (page.ascending() ? "" : " desc") + ", r.id desc");
        return sql.rows(em, page).stream().map(row -> row(row, today)).toList();
    }

    public long count(PageRequest page, Scope scope) {
        var sql = new NativeSql("select count(*)").add(FROM);
        filtered(sql, page, scope);
        return Column.number(sql.on(em).getSingleResult());
    }

    public List<ChanceRow> ofPlace(EnrolmentId enrolment, Scope scope, LocalDate today) {
        var sql = new NativeSql(ROW).add(FROM).add(" and r.enrolment_id = ", enrolment.value());
        own(sql, scope);
        return sql.add(" order by r.id desc").rows(em).stream()
                .map(row -> row(row, today))
                .toList();
    }

    public ChanceRow row(ChanceRequestId id, LocalDate today) {
        return row(
                new NativeSql(ROW)
                        .add(FROM)
                        .add(" and r.id = ", id.value())
                        .rows(em)
                        .get(0),
                today);
    }

    private static void filtered(NativeSql sql, PageRequest page, Scope scope) {
        own(sql, scope);
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "listener" ->
                    sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "kind" -> sql.add(" and r.kind = ", text);
                case "state" -> sql.add(" and r.state = ", text);
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                default -> sql.add("");
            }
        });
    }

    private static ChanceRow row(Object[] row, LocalDate today) {
        var state = ChanceState.valueOf(Column.text(row[11]));
        var due = Column.date(row[14]);
        return new ChanceRow(
                new ChanceRequestId(Column.number(row[0])),
                new EnrolmentId(Column.number(row[1])),
                name(row, 2),
                Column.text(row[5]),
                Column.integer(row[6]),
                new LocalText(Column.text(row[7]), Column.text(row[8]), Column.text(row[9])),
                ChanceKind.valueOf(Column.text(row[10])),
                state,
                row[12] == null ? null : ValidReason.valueOf(Column.text(row[12])),
                instant(row[13]),
                due,
                due == null || state != ChanceState.SUBMITTED ? null : ChronoUnit.DAYS.between(today, due),
                Column.text(row[15]));
    }

    private static Instant instant(Object cell) {
        return cell instanceof Timestamp sql
                ? sql.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : ((LocalDateTime) cell).toInstant(ZoneOffset.UTC);
    }

    private static String name(Object[] row, int first) {
        return row[first + 2] == null
                ? row[first] + " " + row[first + 1]
                : row[first] + " " + row[first + 1] + " " + row[first + 2];
    }

    /** The hours of a place by the position of their module; hours of no module stand under 0. */
    public Map<Integer, BigDecimal> byPosition(CourseId course, Map<Long, BigDecimal> byModule) {
        var positions = new HashMap<Integer, BigDecimal>();
        var known = modules(course);
        byModule.forEach((module, hours) -> positions.merge(
                known.stream()
                        .filter(one -> module != null && one.id().value() == module)
                        .map(Module::position)
                        .findFirst()
                        .orElse(0),
                hours,
                BigDecimal::add));
        return positions;
    }
}
