package kz.bilik.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.Payment;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Scope;
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

    /** The agreement of a listener, locked until the transaction ends. */
    public Optional<Agreement> findForChange(EnrolmentId listener) {
        return em.createQuery("select a from Agreement a where a.enrolmentId = :listener", Agreement.class)
                .setParameter("listener", listener.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The course that the agreement is about. */
    public Optional<CourseId> courseOf(AgreementId id) {
        return new NativeSql("select e.course_id from agreement a join enrolment e on e.id = a.enrolment_id")
                .add(" where a.id = ", id.value()).rows(em).stream()
                        .map(row -> new CourseId(Column.number(row[0])))
                        .findFirst();
    }

    public boolean isVisible(AgreementId id, Scope scope) {
        var sql = new NativeSql("select 1 from agreement a join enrolment e on e.id = a.enrolment_id")
                .add(" where a.id = ", id.value());
        EnrolmentScope.add(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    /** Of a person, the latest first; drafts are not shown to the listener yet. */
    public List<AgreementId> ofPerson(long person) {
        return new NativeSql("select a.id from agreement a join enrolment e on e.id = a.enrolment_id"
                        + " where a.state <> 'DRAFT'")
                .add(" and e.person_id = ", person).add(" order by a.agreement_date desc, a.id desc").rows(em).stream()
                        .map(row -> new AgreementId(Column.number(row[0])))
                        .toList();
    }

    public String listenerOf(AgreementId id) {
        return Column.text(new NativeSql("select concat_ws(' ', p.surname, p.name, p.patronymic) from agreement a"
                        + " join enrolment e on e.id = a.enrolment_id join person p on p.id = e.person_id")
                .add(" where a.id = ", id.value())
                .on(em)
                .getSingleResult());
    }

    /** In force, of listeners of the course who have their outcome, once it is over. */
    public List<Agreement> fulfillable(CourseId course) {
        return em.createQuery(
                        "select a from Agreement a, Enrolment e, Course c where e.id = a.enrolmentId and c.id = e.courseId"
                                + " and c.id = :course and c.state in :over and a.state = :inForce"
                                + " and e.completionDate is not null",
                        Agreement.class)
                .setParameter("course", course.value())
                .setParameter("over", List.of(CourseState.COMPLETED, CourseState.REPORTED, CourseState.ARCHIVED))
                .setParameter("inForce", AgreementState.IN_FORCE)
                .getResultList();
    }

    public boolean isBooked(AgreementId id, String documentNo) {
        return !new NativeSql("select 1 from agreement_payment p where p.agreement_id = ")
                .add("", id.value())
                .add(" and p.document_no = ", documentNo.strip())
                .rows(em)
                .isEmpty();
    }

    public void book(AgreementId id, Payment payment, String by, Instant at) {
        em.createNativeQuery(
                        "insert into agreement_payment (agreement_id, paid_on, amount, document_no, entered_by, entered_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id.value())
                .setParameter(2, payment.paidOn())
                .setParameter(3, payment.amount())
                .setParameter(4, payment.documentNo().strip())
                .setParameter(5, by)
                .setParameter(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
    }

    /** In the order of their days. */
    public List<Payment> payments(AgreementId id) {
        return new NativeSql(
                        "select p.paid_on, p.amount, p.document_no from agreement_payment p where p.agreement_id = ")
                .add("", id.value()).add(" order by p.paid_on, p.id").rows(em).stream()
                        .map(row -> new Payment(Column.date(row[0]), Column.decimal(row[1]), Column.text(row[2])))
                        .toList();
    }

    public Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(em.find(Agreement.class, id.value()));
    }

    public void flush() {
        em.flush();
    }

    public void add(Agreement agreement) {
        em.persist(agreement);
    }
}
