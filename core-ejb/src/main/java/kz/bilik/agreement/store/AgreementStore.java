package kz.bilik.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import java.util.stream.Collectors;
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

    public void add(Agreement agreement) {
        em.persist(agreement);
    }
}
