package kz.bilik.attendance.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.attendance.model.Attendance;
import kz.bilik.course.CourseId;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.course.SessionId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** Every query on the register. */
@ApplicationScoped
public class AttendanceStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public Optional<Attendance> find(EnrolmentId enrolment, SessionId session) {
        return em.createQuery(
                        "select a from Attendance a where a.enrolmentId = :enrolment and a.sessionId = :session",
                        Attendance.class)
                .setParameter("enrolment", enrolment.value())
                .setParameter("session", session.value())
                .getResultStream()
                .findFirst();
    }

    public List<Attendance> ofSession(SessionId session) {
        return em.createQuery("select a from Attendance a where a.sessionId = :session", Attendance.class)
                .setParameter("session", session.value())
                .getResultList();
    }

    public void add(Attendance attendance) {
        em.persist(attendance);
    }

    /** Also while an appeal has opened it again: the register stays locked. */
    public boolean isProtocolConfirmed(CourseId course) {
        return !new NativeSql("select 1 from assessment a where a.confirmed_at is not null"
                        + " and a.state <> 'ANNULLED' and a.kind <> 'REASSESSMENT'")
                .add(" and a.course_id = ", course.value())
                .rows(em)
                .isEmpty();
    }

    /** The listeners of a course that the caller may see, in Kazakh order. */
    public List<Listed> listeners(CourseId course, Scope scope) {
        var sql = new NativeSql("select e.id, e.row_no, p.surname, p.name, p.patronymic, e.credited_hours"
                        + " from enrolment e join person p on p.id = e.person_id")
                .add(" where e.course_id = ", course.value())
                .add(EnrolmentScope.ON_THE_COURSE);
        EnrolmentScope.add(sql, scope);
        return sql.add(" order by p.sort_key, e.id").rows(em).stream()
                .map(row -> new Listed(
                        new EnrolmentId(Column.number(row[0])),
                        Column.integer(row[1]),
                        row[4] == null ? row[2] + " " + row[3] : row[2] + " " + row[3] + " " + row[4],
                        Column.decimal(row[5])))
                .toList();
    }

    /** Marks of a course: enrolment → session → hours. */
    public Map<EnrolmentId, Map<Long, BigDecimal>> marks(CourseId course) {
        var marks = new HashMap<EnrolmentId, Map<Long, BigDecimal>>();
        new NativeSql("select a.enrolment_id, a.session_id, a.attended_hours from attendance a"
                        + " join course_session s on s.id = a.session_id")
                .add(" where s.course_id = ", course.value())
                .rows(em)
                .forEach(row -> marks.computeIfAbsent(
                                new EnrolmentId(Column.number(row[0])), enrolment -> new HashMap<>())
                        .put(Column.number(row[1]), Column.decimal(row[2])));
        return marks;
    }

    /** A listener as the register lists it. */
    public record Listed(EnrolmentId id, int rowNo, String name, BigDecimal creditedHours) {}
}
