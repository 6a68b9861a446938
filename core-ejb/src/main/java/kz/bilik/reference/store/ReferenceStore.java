package kz.bilik.reference.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.Scope;
import kz.bilik.reference.ReferenceId;
import kz.bilik.reference.model.ReferenceLetter;
import kz.bilik.shared.persistence.NativeSql;

@ApplicationScoped
public class ReferenceStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    /** Writes them together; each knows its id afterwards. */
    public void addAll(List<ReferenceLetter> letters) {
        letters.forEach(entities::persist);
        entities.flush();
    }

    public Optional<ReferenceLetter> find(ReferenceId id) {
        return Optional.ofNullable(entities.find(ReferenceLetter.class, id.value()));
    }

    public List<ReferenceLetter> ofCourse(CourseId course) {
        return entities.createQuery(
                        "select r from ReferenceLetter r where r.courseId = :course order by r.numberYear, r.numberSequence",
                        ReferenceLetter.class)
                .setParameter("course", course.value())
                .getResultList();
    }

    /** In which states the listeners of a course are. */
    public Map<EnrolmentId, EnrolmentState> states(CourseId course) {
        var states = new HashMap<EnrolmentId, EnrolmentState>();
        new NativeSql("select id, state from enrolment where course_id = ")
                .add("", course.value())
                .rows(entities)
                .forEach(row -> states.put(
                        new EnrolmentId(((Number) row[0]).longValue()), EnrolmentState.valueOf((String) row[1])));
        return states;
    }

    /** Letters whose listeners have passed by now. */
    @SuppressWarnings("unchecked")
    public List<ReferenceLetter> supersedable(CourseId course) {
        return entities.createNativeQuery(
                        "select r.* from reference_letter r where r.course_id = ?1 and r.state = 'ISSUED'"
                                + " and exists (select 1 from enrolment e where e.id = r.enrolment_id and e.state in ('PASSED', 'CERTIFIED'))",
                        ReferenceLetter.class)
                .setParameter(1, course.value())
                .getResultList();
    }

    /** Whether the letter is about somebody whom the caller may see. */
    public boolean isVisible(ReferenceId id, Scope scope) {
        var sql = new NativeSql(
                        "select r.id from reference_letter r join enrolment e on e.id = r.enrolment_id where r.id = ")
                .add("", id.value());
        if (!scope.wholeInstitute()) {
            sql.add(" and (1 = 0");
            if (scope.trainerUserId() != null) {
                sql.add(
                                " or exists (select 1 from course_trainer t where t.course_id = e.course_id and t.user_id = ",
                                scope.trainerUserId())
                        .add(")");
            }
            if (scope.regionKato() != null) {
                sql.add(" or e.region_kato = ", scope.regionKato());
            }
            if (scope.organisationId() != null) {
                sql.add(" or e.organisation_id = ", scope.organisationId());
            }
            if (scope.personId() != null) {
                sql.add(" or e.person_id = ", scope.personId());
            }
            if (scope.districtKato() != null) {
                sql.add(
                                " or e.organisation_id in (select o.id from organisation o where o.kato like ",
                                NativeSql.literal(scope.districtKato()) + "%")
                        .add(")");
            }
            sql.add(")");
        }
        return !sql.rows(entities).isEmpty();
    }
}
