package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.certificate.CertificateId;
import kz.bilik.certificate.CertificateStatus;
import kz.bilik.certificate.Debt;
import kz.bilik.certificate.VerificationToken;
import kz.bilik.certificate.model.Certificate;
import kz.bilik.certificate.model.ListenerStanding;
import kz.bilik.certificate.model.VerificationEntry;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.NativeSql;

@ApplicationScoped
public class CertificateStore {

    private static final String DEBTS = "select e.id, concat_ws(' ', p.surname, p.name, p.patronymic),"
            + " a.price - coalesce(sum(m.amount), 0) as owed, a.payment_due from enrolment e join person p on p.id = e.person_id"
            + " join agreement a on a.enrolment_id = e.id left join agreement_payment m on m.agreement_id = a.id";

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public CertificateId add(Certificate certificate) {
        entities.persist(certificate);
        entities.flush();
        return certificate.id();
    }

    /** Writes them together; each knows its id afterwards. */
    public void addAll(List<Certificate> certificates) {
        certificates.forEach(entities::persist);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    public void add(VerificationEntry entry) {
        entities.persist(entry);
    }

    public Optional<Certificate> find(CertificateId id) {
        return Optional.ofNullable(entities.find(Certificate.class, id.value()));
    }

    public Optional<Certificate> lock(CertificateId id) {
        return Optional.ofNullable(entities.find(Certificate.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<Certificate> findByToken(VerificationToken token) {
        return entities.createQuery("select c from Certificate c where c.token = :token", Certificate.class)
                .setParameter("token", token.value())
                .getResultStream()
                .findFirst();
    }

    public List<CertificateId> idsOf(CourseId course, CertificateStatus state) {
        return entities.createQuery(
                        "select c.id from Certificate c where c.courseId = :course and c.state = :state order by c.id",
                        Long.class)
                .setParameter("course", course.value())
                .setParameter("state", state)
                .getResultStream()
                .map(CertificateId::new)
                .toList();
    }

    /** Those that stand, in the order of their numbers. */
    public List<Certificate> activeOf(CourseId course) {
        return entities.createQuery(
                        "select c from Certificate c where c.courseId = :course and c.state in :states"
                                + " order by c.numberYear, c.numberSequence, c.duplicate",
                        Certificate.class)
                .setParameter("course", course.value())
                .setParameter(
                        "states",
                        List.of(CertificateStatus.PREPARED, CertificateStatus.SIGNED, CertificateStatus.ISSUED))
                .getResultList();
    }

    /** What is recorded about the listeners of a course that the right to a certificate depends on. */
    public Map<EnrolmentId, ListenerStanding> standings(CourseId course) {
        var standings = new HashMap<EnrolmentId, ListenerStanding>();
        new NativeSql("select e.id, e.state, case when a.state = 'IN_FORCE' or a.state = 'FULFILLED' then 1 else 0 end,"
                        + " exists (select 1 from certificate c where c.active_enrolment_id = e.id)"
                        + " from enrolment e left join agreement a on a.enrolment_id = e.id where e.course_id = ")
                .add("", course.value())
                .rows(entities)
                .forEach(row -> standings.put(
                        new EnrolmentId(((Number) row[0]).longValue()),
                        new ListenerStanding(EnrolmentState.valueOf((String) row[1]), isTrue(row[2]), isTrue(row[3]))));
        return standings;
    }

    /** What the listeners of a course owe under their agreements, in the order of the list. */
    public List<Debt> debts(CourseId course) {
        return debts(new NativeSql(DEBTS + " where a.price is not null and e.course_id = ").add("", course.value()));
    }

    public Optional<Debt> debt(EnrolmentId enrolment) {
        return debts(new NativeSql(DEBTS + " where a.price is not null and e.id = ").add("", enrolment.value()))
                .stream()
                .findFirst();
    }

    private List<Debt> debts(NativeSql sql) {
        return sql.add(" group by e.id having owed > 0 order by e.row_no, e.id").rows(entities).stream()
                .map(row -> new Debt(
                        new EnrolmentId(((Number) row[0]).longValue()),
                        (String) row[1],
                        (BigDecimal) row[2],
                        ((Date) row[3]).toLocalDate()))
                .toList();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean truth ? truth : ((Number) column).intValue() != 0;
    }

    /** Whether the certificate is among those that the caller may see. */
    public boolean isVisible(CertificateId id, Scope scope) {
        var sql = new NativeSql(
                        "select c.id from certificate c join enrolment e on e.id = c.enrolment_id where c.id = ")
                .add("", id.value());
        CertificateRegister.limit(sql, scope);
        return !sql.rows(entities).isEmpty();
    }
}
