package kz.bilik.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseCounts;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.CourseSummary;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.course.SessionDetail;
import kz.bilik.course.SessionId;
import kz.bilik.course.model.Course;
import kz.bilik.course.model.CourseSession;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.CourseTerm;
import kz.bilik.programme.Funding;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

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
            "('ADMITTED', 'STUDYING', 'RESUMED', 'READY_FOR_ASSESSMENT', 'ABSENT', 'REASSESSMENT_GRANTED', 'EXPULSION_CASE')";

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

    public void addTrainer(CourseId course, long userId) {
        em.createNativeQuery("insert into course_trainer (course_id, user_id) values (?1, ?2)")
                .setParameter(1, course.value())
                .setParameter(2, userId)
                .executeUpdate();
    }

    public boolean isTrainer(CourseId course, long userId) {
        return !em.createNativeQuery("select 1 from course_trainer where course_id = ?1 and user_id = ?2")
                .setParameter(1, course.value())
                .setParameter(2, userId)
                .getResultList()
                .isEmpty();
    }

    public List<SessionDetail> sessions(CourseId course) {
        return em.createQuery(
                        "select s from CourseSession s where s.courseId = :course order by s.position",
                        CourseSession.class)
                .setParameter("course", course.value())
                .getResultStream()
                .map(CourseSession::detail)
                .toList();
    }

    public Optional<CourseSession> findSession(SessionId id) {
        return Optional.ofNullable(em.find(CourseSession.class, id.value()));
    }

    public List<CourseSummary> page(PageRequest page, Scope scope, int shortMaxHours) {
        var sql = new NativeSql(
                "select c.id, c.programme_code, c.year, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, c.hours, c.form,"
                        + " c.language, c.funding, c.start_date, c.end_date, c.state,"
                        + " (select count(*) from enrolment e where e.course_id = c.id");
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
        if (scope.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from course_trainer t where t.course_id = c.id and t.user_id = ",
                            scope.trainerUserId())
                    .add(")");
        }
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
