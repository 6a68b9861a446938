package kz.bilik.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.bilik.assessment.AssessmentId;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.AssessmentState;
import kz.bilik.assessment.CommissionMember;
import kz.bilik.assessment.CommissionOffice;
import kz.bilik.assessment.ListenerResult;
import kz.bilik.assessment.ReassessmentSummary;
import kz.bilik.assessment.model.Assessment;
import kz.bilik.assessment.model.AssessmentResult;
import kz.bilik.assessment.model.ModuleGrade;
import kz.bilik.course.CourseId;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.Scope;
import kz.bilik.programme.ModuleId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Every query on assessments, and the results of a whole course in two queries. */
@ApplicationScoped
public class AssessmentStore {

    private static final Map<String, String> REASSESSMENTS =
            Map.of("heldOn", "a.held_on", "state", "a.state", "programme", "c.programme_code");

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** The commission of the assessment of a course, by name. */
    public List<CommissionMember> commission(CourseId course) {
        return findMain(course).map(this::commission).orElseGet(List::of);
    }

    /** The chair, the members by name, the secretary. */
    public List<CommissionMember> commission(Assessment assessment) {
        return new NativeSql("select u.username, u.display_name, m.office from assessment_commission m"
                        + " join app_user u on u.id = m.user_id")
                        .add(" where m.assessment_id = ", assessment.id())
                        .add(" order by field(m.office, 'CHAIR', 'MEMBER', 'SECRETARY'), u.display_name, u.id")
                        .rows(em)
                        .stream()
                        .map(row -> new CommissionMember(
                                Column.text(row[0]),
                                Column.text(row[1]),
                                CommissionOffice.valueOf(Column.text(row[2]))))
                        .toList();
    }

    public Optional<Assessment> find(AssessmentId id) {
        return Optional.ofNullable(em.find(Assessment.class, id.value()));
    }

    public Optional<Assessment> findForChange(AssessmentId id) {
        return Optional.ofNullable(em.find(Assessment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The reassessment of a course on a day, while its list is open. */
    public Optional<Assessment> findReassessment(CourseId course, LocalDate heldOn) {
        return em.createQuery(
                        "select a from Assessment a where a.courseId = :course and a.kind = :again and a.heldOn = :day"
                                + " and a.state <> kz.bilik.assessment.AssessmentState.ANNULLED",
                        Assessment.class)
                .setParameter("course", course.value())
                .setParameter("again", AssessmentKind.REASSESSMENT)
                .setParameter("day", heldOn)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Every assessment of a course that was ever planned, the first first. */
    public List<AssessmentId> ofCourse(CourseId course) {
        return em
                .createQuery(
                        "select a from Assessment a where a.courseId = :course order by a.heldOn, a.id",
                        Assessment.class)
                .setParameter("course", course.value())
                .getResultList()
                .stream()
                .map(Assessment::assessmentId)
                .toList();
    }

    public List<ReassessmentSummary> reassessments(PageRequest page, Scope scope) {
        var sql = new NativeSql(
                "select a.id, c.id as course, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, a.held_on,"
                        + " w.stream_no as with_stream, a.state, (select count(*) from assessment_candidate l where l.assessment_id = a.id)"
                        + " as listeners, a.protocol_no");
        reassessmentsFrom(sql, page, scope);
        sql.add(" order by " + REASSESSMENTS.getOrDefault(page.sort(), "a.held_on") + (page.ascending() ? "" : " desc")
                + ", a.id");
        return sql.rows(em, page).stream()
                .map(row -> new ReassessmentSummary(
                        new AssessmentId(Column.number(row[0])),
                        new CourseId(Column.number(row[1])),
                        Column.text(row[2]),
                        Column.integer(row[3]),
                        new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                        Column.date(row[7]),
                        row[8] == null ? null : (Integer) Column.integer(row[8]),
                        AssessmentState.valueOf(Column.text(row[9])),
                        Column.number(row[10]),
                        Column.text(row[11])))
                .toList();
    }

    public long countReassessments(PageRequest page, Scope scope) {
        var sql = new NativeSql("select count(*)");
        reassessmentsFrom(sql, page, scope);
        return Column.number(sql.on(em).getSingleResult());
    }

    private static void reassessmentsFrom(NativeSql sql, PageRequest page, Scope scope) {
        sql.add(" from assessment a join course c on c.id = a.course_id left join course w on w.id = a.with_course_id"
                + " where a.kind = 'REASSESSMENT'");
        judges(sql, scope);
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and a.state = ", text);
                case "programme" -> sql.add(" and c.programme_code like ", NativeSql.literal(text) + "%");
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                default -> sql.add("");
            }
        });
    }

    /** Certificates in force or handed over that rest on a result of the assessment; of one listener, where one is given. */
    public long certificates(Assessment assessment, Optional<EnrolmentId> listener) {
        var sql = new NativeSql(
                        "select count(*) from certificate c join assessment_result r on r.enrolment_id = c.active_enrolment_id")
                .add(" where r.assessment_id = ", assessment.id());
        listener.ifPresent(one -> sql.add(" and r.enrolment_id = ", one.value()));
        return Column.number(sql.on(em).getSingleResult());
    }

    /** Reassessments, granted or held, of listeners of this assessment; of one listener, where one is given. */
    public long laterReassessments(Assessment assessment, Optional<EnrolmentId> listener) {
        var sql = new NativeSql(
                        "select count(*) from assessment x join assessment_candidate l on l.assessment_id = x.id")
                .add(
                        " where x.kind = 'REASSESSMENT' and x.state <> 'ANNULLED' and x.course_id = ",
                        assessment.courseId().value())
                .add(" and x.id > ", assessment.id());
        listener.ifPresent(one -> sql.add(" and l.enrolment_id = ", one.value()));
        return Column.number(sql.on(em).getSingleResult());
    }

    public Map<EnrolmentId, EnrolmentState> states(CourseId course) {
        var states = new HashMap<EnrolmentId, EnrolmentState>();
        new NativeSql("select e.id, e.state from enrolment e")
                .add(" where e.course_id = ", course.value())
                .rows(em)
                .forEach(row -> states.put(
                        new EnrolmentId(Column.number(row[0])), EnrolmentState.valueOf(Column.text(row[1]))));
        return states;
    }

    /** The latest assessment, not annulled, whose protocol has a line of the listener. */
    public Optional<AssessmentId> latestWithResult(EnrolmentId enrolment) {
        return new NativeSql("select a.id from assessment a join assessment_result r on r.assessment_id = a.id"
                        + " where a.state <> 'ANNULLED'")
                .add(" and r.enrolment_id = ", enrolment.value()).add(" order by a.id desc limit 1").rows(em).stream()
                        .map(row -> new AssessmentId(Column.number(row[0])))
                        .findFirst();
    }

    /** Whether the caller may see an assessment with everybody on it: the institute, a trainer of the course, its commission. */
    public boolean isVisible(AssessmentId id, Scope scope) {
        var sql = new NativeSql("select 1 from assessment a").add(" where a.id = ", id.value());
        judges(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    private static void judges(NativeSql sql, Scope scope) {
        if (scope.wholeInstitute()) {
            return;
        }
        sql.add(" and (1 = 0");
        if (scope.trainerUserId() != null) {
            sql.add(
                            " or exists (select 1 from course_trainer t where t.course_id = a.course_id and t.user_id = ",
                            scope.trainerUserId())
                    .add(")");
        }
        EnrolmentScope.orJudged(sql, scope, "a.course_id");
        sql.add(")");
    }

    /** Names of everybody on the course, in Kazakh order. */
    public Map<EnrolmentId, String> names(CourseId course) {
        var names = new LinkedHashMap<EnrolmentId, String>();
        listeners(course, Scope.whole()).forEach((enrolment, listed) -> names.put(enrolment, listed.name()));
        return names;
    }

    public void flush() {
        em.flush();
    }

    /** The assessment that ends the course, unless it was annulled. */
    public Optional<Assessment> findMain(CourseId course) {
        return main(course, LockModeType.NONE);
    }

    public Optional<Assessment> findMainForChange(CourseId course) {
        return main(course, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Assessment> main(CourseId course, LockModeType lock) {
        return em.createQuery(
                        "select a from Assessment a where a.courseId = :course and a.kind <> :again"
                                + " and a.state <> kz.bilik.assessment.AssessmentState.ANNULLED",
                        Assessment.class)
                .setParameter("course", course.value())
                .setParameter("again", AssessmentKind.REASSESSMENT)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    public void add(Assessment assessment) {
        em.persist(assessment);
        em.flush();
    }

    public void add(AssessmentResult result) {
        em.persist(result);
    }

    public void add(ModuleGrade grade) {
        em.persist(grade);
    }

    public List<AssessmentResult> resultsOf(Assessment assessment) {
        return em.createQuery(
                        "select r from AssessmentResult r where r.assessmentId = :assessment", AssessmentResult.class)
                .setParameter("assessment", assessment.id())
                .getResultList();
    }

    public Optional<AssessmentResult> findResult(Assessment assessment, EnrolmentId enrolment) {
        return em.createQuery(
                        "select r from AssessmentResult r where r.assessmentId = :assessment and r.enrolmentId = :enrolment",
                        AssessmentResult.class)
                .setParameter("assessment", assessment.id())
                .setParameter("enrolment", enrolment.value())
                .getResultStream()
                .findFirst();
    }

    public Optional<ModuleGrade> findGrade(EnrolmentId enrolment, ModuleId module) {
        return em.createQuery(
                        "select g from ModuleGrade g where g.enrolmentId = :enrolment and g.moduleId = :module",
                        ModuleGrade.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("module", module.value())
                .getResultStream()
                .findFirst();
    }

    public List<ModuleGrade> gradesOf(CourseId course) {
        return em.createQuery(
                        "select g from ModuleGrade g where g.enrolmentId in"
                                + " (select e.id from Enrolment e where e.courseId = :course)",
                        ModuleGrade.class)
                .setParameter("course", course.value())
                .getResultList();
    }

    /** By the assessment that ends the course. */
    public List<ListenerResult> results(CourseId course) {
        return results(course, sql -> sql.add(" x.kind <> 'REASSESSMENT' and x.state <> 'ANNULLED'"));
    }

    /** Of the listeners on the list of a reassessment, by its scores. */
    public List<ListenerResult> results(Assessment reassessment) {
        return results(reassessment.courseId(), sql -> sql.add(" x.id = ", reassessment.id())).stream()
                .filter(result -> reassessment.isOnTheList(result.enrolmentId()))
                .toList();
    }

    private List<ListenerResult> results(CourseId course, UnaryOperator<NativeSql> assessment) {
        var grades = grades(course);
        var modules = Column.integer(new NativeSql(
                        "select count(*) from programme_module m" + " join course c on c.programme_id = m.programme_id")
                .add(" where c.id = ", course.value())
                .on(em)
                .getSingleResult());
        return assessment
                .apply(new NativeSql(
                        "select e.id, e.state, a.attended, e.credited_hours, s.total, s.first_day, c.end_date,"
                                + " g.signed_on, r.score, r.id as result_id, c.max_score"
                                + " from enrolment e join course c on c.id = e.course_id"
                                + " left join (select enrolment_id, sum(attended_hours) as attended from attendance"
                                + "   group by enrolment_id) a on a.enrolment_id = e.id"
                                + " left join (select course_id, sum(hours) as total, min(held_on) as first_day from course_session"
                                + "   where counted group by course_id) s on s.course_id = c.id"
                                + " left join (select enrolment_id, greatest(signed_by_listener_on, signed_by_institute_on) as signed_on"
                                + "   from agreement where state in ('IN_FORCE', 'FULFILLED', 'AMENDED')) g on g.enrolment_id = e.id"
                                + " left join assessment x on x.course_id = c.id and"))
                .add(" left join assessment_result r on r.assessment_id = x.id and r.enrolment_id = e.id")
                .add(" where e.course_id = ", course.value())
                .add(EnrolmentScope.ON_THE_COURSE)
                .add(" order by e.row_no, e.id")
                .rows(em)
                .stream()
                .map(row -> result(row, grades, modules))
                .toList();
    }

    /** Names of the listeners that the caller may see, in Kazakh order. */
    public Map<EnrolmentId, Listed> listeners(CourseId course, Scope scope) {
        var sql = new NativeSql("select e.id, e.row_no, p.surname, p.name, p.patronymic"
                        + " from enrolment e join person p on p.id = e.person_id")
                .add(" where e.course_id = ", course.value())
                .add(EnrolmentScope.ON_THE_COURSE);
        EnrolmentScope.add(sql, scope);
        var listeners = new LinkedHashMap<EnrolmentId, Listed>();
        sql.add(" order by p.sort_key, e.id")
                .rows(em)
                .forEach(row -> listeners.put(
                        new EnrolmentId(Column.number(row[0])),
                        new Listed(
                                Column.integer(row[1]),
                                row[4] == null ? row[2] + " " + row[3] : row[2] + " " + row[3] + " " + row[4])));
        return listeners;
    }

    private Map<EnrolmentId, Map<Integer, BigDecimal>> grades(CourseId course) {
        var grades = new HashMap<EnrolmentId, Map<Integer, BigDecimal>>();
        new NativeSql("select g.enrolment_id, m.position, g.grade from module_grade g"
                        + " join programme_module m on m.id = g.module_id join enrolment e on e.id = g.enrolment_id")
                .add(" where e.course_id = ", course.value())
                .rows(em)
                .forEach(row -> grades.computeIfAbsent(
                                new EnrolmentId(Column.number(row[0])), enrolment -> new HashMap<>())
                        .put(Column.integer(row[1]), Column.decimal(row[2])));
        return grades;
    }

    private static ListenerResult result(Object[] row, Map<EnrolmentId, Map<Integer, BigDecimal>> grades, int modules) {
        var enrolment = new EnrolmentId(Column.number(row[0]));
        var attended = Column.decimal(row[2]);
        var own = grades.getOrDefault(enrolment, Map.of());
        var inOrder = new ArrayList<BigDecimal>(Collections.nCopies(modules, null));
        own.forEach((position, grade) -> inOrder.set(position - 1, grade));
        return new ListenerResult(
                enrolment,
                EnrolmentState.valueOf(Column.text(row[1])),
                attended == null ? null : attended.add(Column.decimal(row[3])),
                Column.decimal(row[4]),
                Column.date(row[7]),
                Column.date(row[5]),
                Column.date(row[6]),
                Column.decimal(row[8]),
                row[9] != null,
                Column.decimal(row[10]),
                inOrder);
    }

    /** A listener as the result sheet lists it. */
    public record Listed(int rowNo, String name) {}
}
