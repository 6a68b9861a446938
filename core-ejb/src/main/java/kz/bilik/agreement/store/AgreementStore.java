package kz.bilik.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** Keeps agreements. */
@ApplicationScoped
public class AgreementStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    /** Listeners of a course who already have an agreement. */
    public Set<EnrolmentId> bound(CourseId course) {
        return new NativeSql("select a.enrolment_id from agreement a join enrolment e on e.id = a.enrolment_id")
                .add(" where e.course_id = ", course.value()).rows(em).stream()
                        .map(row -> new EnrolmentId(Column.number(row[0])))
                        .collect(Collectors.toSet());
    }

    /** Those of the course, by the listener. */
    public Map<EnrolmentId, Agreement> ofCourse(CourseId course) {
        return em.createQuery(
                        "select a from Agreement a, Enrolment e where e.id = a.enrolmentId and e.courseId = :course",
                        Agreement.class)
                .setParameter("course", course.value())
                .getResultStream()
                .collect(Collectors.toMap(Agreement::enrolmentId, Function.identity()));
    }

    /** Everybody on the list of a course. */
    public Set<EnrolmentId> listeners(CourseId course) {
        return new NativeSql("select e.id from enrolment e")
                .add(" where e.course_id = ", course.value()).rows(em).stream()
                        .map(row -> new EnrolmentId(Column.number(row[0])))
                        .collect(Collectors.toSet());
    }

    public Optional<Agreement> findForChange(AgreementId id) {
        return Optional.ofNullable(em.find(Agreement.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The course that the agreement is about. */
    public Optional<CourseId> courseOf(AgreementId id) {
        return new NativeSql("select e.course_id from agreement a join enrolment e on e.id = a.enrolment_id")
                .add(" where a.id = ", id.value()).rows(em).stream()
                        .map(row -> new CourseId(Column.number(row[0])))
                        .findFirst();
    }

    public void flush() {
        em.flush();
    }

    public void add(Agreement agreement) {
        em.persist(agreement);
    }
}
