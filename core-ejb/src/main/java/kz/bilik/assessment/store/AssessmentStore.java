package kz.bilik.assessment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.assessment.AssessmentKind;
import kz.bilik.assessment.CommissionMember;
import kz.bilik.assessment.ListenerResult;
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

/** Every query on assessments, and the results of a whole course in two queries. */
@ApplicationScoped
public class AssessmentStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** The commission of the assessment of a course, by name. */
    public List<CommissionMember> commission(CourseId course) {
        return new NativeSql("select u.username, u.display_name from assessment_commission m"
                        + " join assessment a on a.id = m.assessment_id join app_user u on u.id = m.user_id")
                        .add(" where a.kind <> 'REASSESSMENT' and a.course_id = ", course.value())
                        .add(" order by u.display_name, u.id")
                        .rows(em)
                        .stream()
                        .map(row -> new CommissionMember(Column.text(row[0]), Column.text(row[1])))
                        .toList();
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

    public List<ListenerResult> results(CourseId course) {
        var grades = grades(course);
        var modules = Column.integer(new NativeSql(
                        "select count(*) from programme_module m" + " join course c on c.programme_id = m.programme_id")
                .add(" where c.id = ", course.value())
                .on(em)
                .getSingleResult());
        return new NativeSql("select e.id, e.state, a.attended, e.credited_hours, s.total, s.first_day, c.end_date,"
                        + " g.signed_on, r.score, r.id as result_id, c.max_score"
                        + " from enrolment e join course c on c.id = e.course_id"
                        + " left join (select enrolment_id, sum(attended_hours) as attended from attendance"
                        + "   group by enrolment_id) a on a.enrolment_id = e.id"
                        + " left join (select course_id, sum(hours) as total, min(held_on) as first_day from course_session"
                        + "   where counted group by course_id) s on s.course_id = c.id"
                        + " left join (select enrolment_id, greatest(signed_by_listener_on, signed_by_institute_on) as signed_on"
                        + "   from agreement where state in ('IN_FORCE', 'FULFILLED', 'AMENDED')) g on g.enrolment_id = e.id"
                        + " left join assessment x on x.course_id = c.id and x.kind <> 'REASSESSMENT' and x.state <> 'ANNULLED'"
                        + " left join assessment_result r on r.assessment_id = x.id and r.enrolment_id = e.id")
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
