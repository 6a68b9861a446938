package kz.bilik.outcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.PersonId;
import kz.bilik.outcome.CertifiableListener;
import kz.bilik.outcome.GradeLine;
import kz.bilik.outcome.model.OutcomeRecord;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.text.LocalText;
import kz.bilik.shared.text.PersonName;
import kz.bilik.shared.text.Sex;

/** Decisions, and who is entitled to which paper. */
@ApplicationScoped
public class OutcomeStore {

    /** What the director has revoked is not issued anew by itself. */
    private static final String WITHOUT_CERTIFICATE =
            " and e.state = 'PASSED' and not exists (select 1 from certificate c where c.active_enrolment_id = e.id)"
                    + " and not exists (select 1 from certificate c where c.enrolment_id = e.id and c.state = 'REVOKED')";

    private static final String WITHOUT_REFERENCE = " and e.state in ('FAILED', 'NOT_ASSESSED')"
            + " and not exists (select 1 from reference_letter l where l.enrolment_id = e.id)";

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public void add(OutcomeRecord decision) {
        em.persist(decision);
    }

    public Optional<OutcomeRecord> findLatest(EnrolmentId enrolment) {
        return em.createQuery(
                        "select o from OutcomeRecord o where o.enrolmentId = :enrolment order by o.id desc",
                        OutcomeRecord.class)
                .setParameter("enrolment", enrolment.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The latest first. */
    public List<OutcomeRecord> all(EnrolmentId enrolment) {
        return em.createQuery(
                        "select o from OutcomeRecord o where o.enrolmentId = :enrolment order by o.id desc",
                        OutcomeRecord.class)
                .setParameter("enrolment", enrolment.value())
                .getResultList();
    }

    public List<CertifiableListener> certifiable(CourseId course) {
        return listeners(course, WITHOUT_CERTIFICATE);
    }

    public List<CertifiableListener> referable(CourseId course) {
        return listeners(course, WITHOUT_REFERENCE);
    }

    private List<CertifiableListener> listeners(CourseId course, String entitled) {
        var grades = grades(course);
        return new NativeSql(
                        "select e.id, p.id as person, e.row_no, p.surname, p.name, p.patronymic, p.sex, e.region_kato,"
                                + " coalesce(e.completion_date, c.end_date), e.workplace, e.position_group,"
                                + " e.credited_hours + coalesce(a.attended, 0), r.score, c.max_score"
                                + " from enrolment e join course c on c.id = e.course_id join person p on p.id = e.person_id"
                                + " left join (select enrolment_id, sum(attended_hours) as attended from attendance"
                                + "   group by enrolment_id) a on a.enrolment_id = e.id"
                                + " left join (select max(x.id) as id, x.enrolment_id from assessment_result x"
                                + "   join assessment b on b.id = x.assessment_id and b.state <> 'ANNULLED'"
                                + "   group by x.enrolment_id) latest on latest.enrolment_id = e.id"
                                + " left join assessment_result r on r.id = latest.id")
                        .add(" where e.course_id = ", course.value())
                        .add(entitled)
                        .add(" order by e.row_no, e.id")
                        .rows(em)
                        .stream()
                        .map(row -> listener(row, grades))
                        .toList();
    }

    private Map<EnrolmentId, List<GradeLine>> grades(CourseId course) {
        var grades = new HashMap<EnrolmentId, List<GradeLine>>();
        new NativeSql("select g.enrolment_id, m.title_kk, m.title_ru, m.title_en, m.hours, g.grade from module_grade g"
                        + " join programme_module m on m.id = g.module_id join enrolment e on e.id = g.enrolment_id")
                .add(" where e.course_id = ", course.value())
                .add(" order by g.enrolment_id, m.position")
                .rows(em)
                .forEach(row -> grades.computeIfAbsent(
                                new EnrolmentId(Column.number(row[0])), enrolment -> new ArrayList<>())
                        .add(new GradeLine(
                                new LocalText(Column.text(row[1]), Column.text(row[2]), Column.text(row[3])),
                                Column.integer(row[4]),
                                Column.decimal(row[5]))));
        return grades;
    }

    private static CertifiableListener listener(Object[] row, Map<EnrolmentId, List<GradeLine>> grades) {
        var enrolment = new EnrolmentId(Column.number(row[0]));
        var score = Column.decimal(row[12]);
        var maxScore = Column.decimal(row[13]);
        return new CertifiableListener(
                enrolment,
                new PersonId(Column.number(row[1])),
                Column.integer(row[2]),
                new PersonName(Column.text(row[3]), Column.text(row[4]), Column.text(row[5])),
                Sex.valueOf(Column.text(row[6])),
                Column.text(row[7]),
                Column.date(row[8]),
                Column.text(row[9]),
                Column.text(row[10]),
                Column.decimal(row[11]),
                score,
                maxScore,
                shown(score, maxScore),
                grades.getOrDefault(enrolment, List.of()));
    }

    private static String shown(BigDecimal score, BigDecimal maxScore) {
        return score == null ? null : Percent.of(score, maxScore).shown();
    }
}
