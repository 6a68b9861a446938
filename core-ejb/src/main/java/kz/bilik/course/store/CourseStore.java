package kz.bilik.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseCounts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseSummary;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.course.PlaceKind;
import kz.bilik.course.SessionConflict;
import kz.bilik.course.SessionConflictKind;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.course.SessionKind;
import kz.bilik.course.TaughtClass;
import kz.bilik.course.model.Course;
import kz.bilik.course.model.CourseSession;
import kz.bilik.course.policy.AssessmentStartFacts.TimetabledClass;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Funding;
import kz.bilik.schedule.ScheduleLineId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;
import kz.bilik.staffing.StaffMemberId;

/** Every query on courses and their timetable. Lists are counted and cut in the database, within the caller's scope. */
@ApplicationScoped
public class CourseStore {

    private static final Map<String, String> ORDER = Map.of(
            "programme", "c.programme_code",
            "topic", "c.topic_fold",
            "hours", "c.hours",
            "start", "c.start_date",
            "end", "c.end_date",
            "state", "c.state",
            "stream", "c.stream_no",
            "listeners", "listeners");

    /** States of an active listener whose result is still open. */
    private static final String OPEN_STATES =
            "('ADMITTED', 'STUDYING', 'RESUMED', 'READY_FOR_ASSESSMENT', 'ABSENT', 'EXPULSION_CASE')";

    private static final int REGION_DIGITS = 2;

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public Optional<Course> find(CourseId id) {
        return Optional.ofNullable(em.find(Course.class, id.value()));
    }

    /** The course, held against other changes until the transaction ends. */
    public Optional<Course> findForChange(CourseId id) {
        return Optional.ofNullable(em.find(Course.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Course> findStream(String programmeCode, int year, int stream) {
        return em.createQuery(
                        "select c from Course c where c.programmeCode = :code and c.year = :year and c.streamNo = :stream",
                        Course.class)
                .setParameter("code", programmeCode)
                .setParameter("year", year)
                .setParameter("stream", stream)
                .getResultStream()
                .findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("select count(c) from Course c", Long.class).getSingleResult() == 0;
    }

    public void add(Course course) {
        em.persist(course);
        em.flush();
    }

    public void add(CourseSession session) {
        em.persist(session);
    }

    public void flush() {
        em.flush();
    }

    /** The classes of a timetable that is written anew; nobody has attended them. */
    public void clearTimetable(CourseId course) {
        em.flush();
        em.createQuery("delete from CourseSession s where s.courseId = :course")
                .setParameter("course", course.value())
                .executeUpdate();
    }

    public List<CourseSession> timetable(CourseId course) {
        return em.createQuery(
                        "select s from CourseSession s where s.courseId = :course order by s.heldOn, s.startTime, s.position",
                        CourseSession.class)
                .setParameter("course", course.value())
                .getResultList();
    }

    public Optional<CourseId> onLine(ScheduleLineId line) {
        return em.createQuery("select c from Course c where c.scheduleLineId = :line", Course.class)
                .setParameter("line", line.value())
                .getResultStream()
                .findFirst()
                .map(Course::id);
    }

    /** Listeners whom an order has admitted and who are not gone again. */
    public long admitted(CourseId id) {
        return Column.number(new NativeSql("select count(*) from enrolment e where e.state not in"
                        + " ('CANDIDATE', 'REJECTED', 'WITHDRAWN') and e.course_id = ")
                .add("", id.value())
                .on(em)
                .getSingleResult());
    }

    /** Courses of the annual schedule in a state whose day has come: for the night. */
    public List<CourseId> due(CourseState state, LocalDate today) {
        return em.createQuery(
                        "select c from Course c where c.state = :state and c.scheduleLineId is not null"
                                + " and c.startDate <= :today order by c.id",
                        Course.class)
                .setParameter("state", state)
                .setParameter("today", today)
                .getResultStream()
                .map(Course::id)
                .toList();
    }

    /**
     * Classes of the course that claim the same group, trainer or room as another class at the same time, here or in another course that is
     * neither cancelled nor postponed.
     */
    public List<SessionConflict> conflicts(CourseId course) {
        return new NativeSql("select s.position, case when o.course_id = s.course_id then 'GROUP'"
                        + " when o.instructor_id = s.instructor_id then 'TRAINER' else 'ROOM' end,"
                        + " c.id, c.programme_code, c.stream_no, s.held_on, greatest(s.start_time, o.start_time),"
                        + " least(s.end_time, o.end_time)"
                        + " from course_session s join course_session o on o.held_on = s.held_on and o.id <> s.id"
                        + " and o.start_time < s.end_time and s.start_time < o.end_time"
                        + " join course c on c.id = o.course_id"
                        + " where s.cancelled_at is null and o.cancelled_at is null"
                        + " and (o.course_id = s.course_id or c.state not in ('CANCELLED', 'POSTPONED')"
                        + " and (o.instructor_id = s.instructor_id or o.place_kind = 'ROOM' and s.place_kind = 'ROOM'"
                        + " and o.place_fold = s.place_fold)) and s.course_id = ")
                .add("", course.value()).add(" order by s.position, o.id").rows(em).stream()
                        .map(row -> new SessionConflict(
                                SessionConflictKind.valueOf(Column.text(row[1])),
                                Column.integer(row[0]),
                                new CourseId(Column.number(row[2])),
                                Column.text(row[3]),
                                Column.integer(row[4]),
                                Column.date(row[5]),
                                Column.time(row[6]),
                                Column.time(row[7])))
                        .toList();
    }

    public void addTrainer(CourseId course, long userId) {
        em.createNativeQuery("insert into course_trainer (course_id, user_id) values (?1, ?2)")
                .setParameter(1, course.value())
                .setParameter(2, userId)
                .executeUpdate();
    }

    /** Whoever signs in as this member of the staff keeps the register of the course. */
    public void addTrainersOf(CourseId course, StaffMemberId member) {
        new NativeSql("insert ignore into course_trainer (course_id, user_id) select ")
                .add("", course.value())
                .add(
                        ", u.id from app_user u join staff_member m on m.person_id = u.person_id where m.id = ",
                        member.value())
                .on(em)
                .executeUpdate();
    }

    public List<String> trainerNames(CourseId course) {
        return new NativeSql(
                        "select u.username from course_trainer t join app_user u on u.id = t.user_id where t.course_id = ")
                .add("", course.value()).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    /** The names of those who keep the register. */
    public List<String> trainerDisplayNames(CourseId course) {
        return new NativeSql("select u.display_name from course_trainer t join app_user u on u.id = t.user_id"
                        + " where t.course_id = ")
                .add("", course.value()).add(" order by u.id").rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    public boolean isTrainer(CourseId course, long userId) {
        return !em.createNativeQuery("select 1 from course_trainer where course_id = ?1 and user_id = ?2")
                .setParameter(1, course.value())
                .setParameter(2, userId)
                .getResultList()
                .isEmpty();
    }

    /** The classes that are held, in the order of their days. */
    public List<SessionDetail> sessions(CourseId course) {
        return timetable(course).stream()
                .filter(session -> !session.isCancelled())
                .map(CourseSession::detail)
                .toList();
    }

    /** All hours of the course: those of a cancelled class too, until another one has taken its place. */
    public BigDecimal countedHours(CourseId course) {
        return timetable(course).stream()
                .filter(CourseSession::isCounted)
                .map(session -> session.detail().hours())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Holds the classes of a course against others who mark them, always in one order. */
    public void hold(CourseId course) {
        new NativeSql("select s.id from course_session s where s.course_id = ")
                .add("", course.value())
                .add(" order by s.id for update")
                .rows(em);
    }

    /** The class, held against other changes until the transaction ends. */
    public Optional<CourseSession> findSessionForChange(SessionId id) {
        return Optional.ofNullable(em.find(CourseSession.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean isMarked(SessionId id) {
        return !new NativeSql("select 1 from attendance a where a.session_id = ")
                .add("", id.value())
                .add(" limit 1")
                .rows(em)
                .isEmpty();
    }

    public int lastPosition(CourseId course) {
        return em.createQuery(
                        "select coalesce(max(s.position), 0) from CourseSession s where s.courseId = :course",
                        Integer.class)
                .setParameter("course", course.value())
                .getSingleResult();
    }

    /** User names of the listeners of the course who have one. */
    public List<String> listenerNames(CourseId course) {
        return new NativeSql("select u.username from app_user u join enrolment e on e.person_id = u.person_id"
                        + " where u.enabled" + EnrolmentScope.ON_THE_COURSE)
                .add(" and e.course_id = ", course.value()).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    /** What a member of the staff teaches in these days; without a member, what the user with the account does. */
    public List<TaughtClass> taught(StaffMemberId member, Long userId, LocalDate from, LocalDate to) {
        var sql = new NativeSql("select s.id, c.id, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en,"
                + " s.held_on, s.start_time, s.end_time, s.hours, s.kind, s.place_kind, s.place, s.cancelled_at is not null"
                + " from course_session s join course c on c.id = s.course_id"
                + " where c.state not in ('CANCELLED', 'POSTPONED')");
        if (member != null) {
            sql.add(" and s.instructor_id = ", member.value());
        } else {
            sql.add(
                            " and (s.instructor_id in (select m.id from staff_member m join app_user u on u.person_id = m.person_id"
                                    + " where u.id = ",
                            userId)
                    .add(
                            ") or s.instructor_kind is null and exists (select 1 from course_trainer t"
                                    + " where t.course_id = c.id and t.user_id = ",
                            userId)
                    .add("))");
        }
        return sql
                .add(" and s.held_on between ", from)
                .add(" and ", to)
                .add(" and s.kind <> 'SUMMARY' order by s.held_on, s.start_time, s.id")
                .rows(em)
                .stream()
                .map(row -> new TaughtClass(
                        new SessionId(Column.number(row[0])),
                        new CourseId(Column.number(row[1])),
                        Column.text(row[2]),
                        Column.integer(row[3]),
                        new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                        Column.date(row[7]),
                        Column.time(row[8]),
                        Column.time(row[9]),
                        Column.decimal(row[10]),
                        SessionKind.valueOf(Column.text(row[11])),
                        row[12] == null ? null : PlaceKind.valueOf(Column.text(row[12])),
                        Column.text(row[13]),
                        Column.flag(row[14])))
                .toList();
    }

    public Optional<CourseSession> findSession(SessionId id) {
        return Optional.ofNullable(em.find(CourseSession.class, id.value()));
    }

    public List<CourseSummary> page(PageRequest page, Scope scope, int shortMaxHours) {
        var sql = new NativeSql(
                "select c.id, c.programme_code, c.year, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, c.hours, c.form,"
                        + " c.language, c.funding, c.start_date, c.end_date, c.state,"
                        + " (select count(*) from enrolment e where e.course_id = c.id" + EnrolmentScope.ON_THE_COURSE);
        EnrolmentScope.add(sql, scope);
        sql.add(") as listeners from course c");
        where(sql, page, scope);
        var order = ORDER.getOrDefault(page.sort(), "c.start_date");
        var descending = !ORDER.containsKey(page.sort()) || !page.ascending();
        sql.add(" order by " + order + (descending ? " desc" : "") + ", c.id desc");
        return sql.rows(em, page).stream()
                .map(row -> summary(row, shortMaxHours))
                .toList();
    }

    public long count(PageRequest page, Scope scope) {
        var sql = new NativeSql("select count(*) from course c");
        where(sql, page, scope);
        return Column.number(sql.on(em).getSingleResult());
    }

    public boolean isVisible(CourseId id, Scope scope) {
        var sql = new NativeSql("select 1 from course c").add(" where c.id = ", id.value());
        courseScope(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public CourseCounts counts(CourseId id, Scope scope) {
        var sql = new NativeSql("select count(*), coalesce(sum(e.state in " + OPEN_STATES + "), 0),"
                        + " coalesce(sum(e.state = 'PASSED'), 0), coalesce(sum(e.state = 'FAILED'), 0),"
                        + " coalesce(sum(e.state = 'NOT_ASSESSED'), 0), coalesce(sum(e.state = 'CERTIFIED'), 0),"
                        + " coalesce(sum(exists (select 1 from reference_letter r where r.enrolment_id = e.id)), 0)"
                        + " from enrolment e")
                .add(" where e.course_id = ", id.value());
        sql.add(EnrolmentScope.ON_THE_COURSE);
        EnrolmentScope.add(sql, scope);
        var row = (Object[]) sql.on(em).getSingleResult();
        return new CourseCounts(
                Column.number(row[0]),
                Column.number(row[1]),
                Column.number(row[2]),
                Column.number(row[3]),
                Column.number(row[4]),
                Column.number(row[5]),
                Column.number(row[6]));
    }

    /** The classes of a course with what the register lacks of each. */
    public List<TimetabledClass> timetabled(CourseId id) {
        return new NativeSql("select s.position, s.held_on, s.kind,"
                        + " (select count(*) from enrolment e where e.course_id = s.course_id and e.state in "
                        + OPEN_STATES
                        + " and not exists (select 1 from attendance a where a.enrolment_id = e.id and a.session_id = s.id)),"
                        + " s.cancelled_at is not null from course_session s")
                        .add(" where s.counted and s.course_id = ", id.value())
                        .add(" order by s.held_on, s.position")
                        .rows(em)
                        .stream()
                        .map(row -> new TimetabledClass(
                                Column.integer(row[0]),
                                Column.date(row[1]),
                                SessionKind.valueOf(Column.text(row[2])) == SessionKind.SUMMARY,
                                Column.number(row[3]),
                                Column.flag(row[4])))
                        .toList();
    }

    public long withoutOutcome(CourseId id) {
        return Column.number(new NativeSql("select count(*) from enrolment e where e.state in " + OPEN_STATES)
                .add(" and e.course_id = ", id.value())
                .on(em)
                .getSingleResult());
    }

    private static void where(NativeSql sql, PageRequest page, Scope scope) {
        sql.add(" where 1 = 1");
        courseScope(sql, scope);
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "programme" -> sql.add(" and c.programme_code like ", NativeSql.literal(text) + "%");
                case "state" -> sql.add(" and c.state = ", text);
                case "year" -> sql.add(" and c.year = ", text);
                default -> sql.add("");
            }
        });
    }

    private static void courseScope(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (exists (select 1 from enrolment e where e.course_id = c.id");
        EnrolmentScope.add(sql, scope);
        sql.add(")");
        if (scope.regionKato() != null) {
            sql.add(
                            " or exists (select 1 from schedule_quota q where q.line_id = c.schedule_line_id and q.region_kato = ",
                            scope.regionKato())
                    .add(")");
        }
        if (scope.districtKato() != null) {
            sql.add(
                            " or exists (select 1 from schedule_quota q where q.line_id = c.schedule_line_id and q.region_kato like ",
                            NativeSql.literal(scope.districtKato().substring(0, REGION_DIGITS)) + "%")
                    .add(")");
        }
        if (scope.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from course_trainer t where t.course_id = c.id and t.user_id = ",
                            scope.trainerUserId())
                    .add(")");
        }
        EnrolmentScope.orJudged(sql, scope, "c.id");
        sql.add(")");
    }

    private static CourseSummary summary(Object[] row, int shortMaxHours) {
        var hours = Column.integer(row[7]);
        return new CourseSummary(
                new CourseId(Column.number(row[0])),
                Column.text(row[1]),
                Column.integer(row[2]),
                Column.integer(row[3]),
                new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                hours,
                CourseTerm.ofHours(hours, shortMaxHours),
                CourseForm.valueOf(Column.text(row[8])),
                Column.text(row[9]),
                Funding.valueOf(Column.text(row[10])),
                Column.date(row[11]),
                Column.date(row[12]),
                CourseState.valueOf(Column.text(row[13])),
                Column.number(row[14]));
    }
}
