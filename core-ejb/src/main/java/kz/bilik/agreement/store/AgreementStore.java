package kz.bilik.agreement.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bilik.agreement.AgreementId;
import kz.bilik.agreement.AgreementRow;
import kz.bilik.agreement.AgreementState;
import kz.bilik.agreement.AgreementWording.Party;
import kz.bilik.agreement.Payment;
import kz.bilik.agreement.PaymentStanding;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.course.CourseId;
import kz.bilik.course.CourseState;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Keeps agreements. */
@ApplicationScoped
public class AgreementStore {

    private static final Map<String, String> ORDER = Map.of(
            "name", "p.sort_key",
            "number", "a.number",
            "date", "a.agreement_date",
            "state", "a.state",
            "start", "c.start_date",
            "price", "a.price");

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

    /** The listener as the agreement names him, and whose it is. */
    public Party party(AgreementId id) {
        var row = new NativeSql("select p.surname, p.name, p.patronymic, p.iin, f.phone, f.email from agreement a"
                        + " join enrolment e on e.id = a.enrolment_id join person p on p.id = e.person_id"
                        + " left join application f on f.id = e.application_id")
                .add(" where a.id = ", id.value())
                .rows(em)
                .get(0);
        return new Party(
                row[2] == null ? row[0] + " " + row[1] : row[0] + " " + row[1] + " " + row[2],
                Column.text(row[3]),
                Column.text(row[4]),
                Column.text(row[5]));
    }

    /** The user names of the listener; mostly one, none for somebody who never signs in. */
    public List<String> accountsOf(AgreementId id) {
        return new NativeSql("select u.username from agreement a join enrolment e on e.id = a.enrolment_id"
                        + " join app_user u on u.person_id = e.person_id where u.enabled")
                .add(" and a.id = ", id.value()).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    public boolean isOf(AgreementId id, long person) {
        return !new NativeSql(
                        "select 1 from agreement a join enrolment e on e.id = a.enrolment_id where a.state <> 'DRAFT'")
                .add(" and a.id = ", id.value())
                .add(" and e.person_id = ", person)
                .rows(em)
                .isEmpty();
    }

    /** The wording of the paper that an admission order has prepared for signing by hand. */
    public Optional<String> preparedHash(AgreementId id) {
        return new NativeSql("select l.data_hash from admission_line l where l.data_hash is not null")
                .add(" and l.agreement_id = ", id.value()).rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .findFirst();
    }

    /** Names of the listeners of a course who have no agreement at all, in Kazakh order. */
    public List<String> unbound(CourseId course) {
        return new NativeSql("select concat_ws(' ', p.surname, p.name, p.patronymic) from enrolment e"
                        + " join person p on p.id = e.person_id"
                        + " where not exists (select 1 from agreement a where a.enrolment_id = e.id)"
                        + EnrolmentScope.ON_THE_COURSE)
                .add(" and e.course_id = ", course.value()).add(" order by p.sort_key, e.id").rows(em).stream()
                        .map(row -> Column.text(row[0]))
                        .toList();
    }

    /** Listeners of a course who have no agreement at all. */
    public List<EnrolmentId> withoutAgreement(CourseId course) {
        return new NativeSql("select e.id from enrolment e where not exists"
                        + " (select 1 from agreement a where a.enrolment_id = e.id)" + EnrolmentScope.ON_THE_COURSE)
                .add(" and e.course_id = ", course.value()).add(" order by e.row_no, e.id").rows(em).stream()
                        .map(row -> new EnrolmentId(Column.number(row[0])))
                        .toList();
    }

    public Map<AgreementState, Long> counts(CourseId course) {
        return new NativeSql("select a.state, count(*) from agreement a join enrolment e on e.id = a.enrolment_id")
                .add(" where e.course_id = ", course.value()).add(" group by a.state").rows(em).stream()
                        .collect(Collectors.toMap(
                                row -> AgreementState.valueOf(Column.text(row[0])), row -> Column.number(row[1])));
    }

    public List<AgreementRow> page(PageRequest page, LocalDate today) {
        var sql = new NativeSql("select a.id, c.id as course_id, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru,"
                + " c.topic_en, c.start_date, p.surname, p.name, p.patronymic, e.workplace, a.number, a.agreement_date,"
                + " a.state, a.price, coalesce(m.paid, 0) as paid, a.payment_due");
        from(sql, page, today);
        var order = ORDER.getOrDefault(page.sort(), "a.agreement_date");
        var descending = !ORDER.containsKey(page.sort()) || !page.ascending();
        sql.add(" order by " + order + (descending ? " desc" : "") + ", a.id desc");
        return sql.rows(em, page).stream()
                .map(row -> new AgreementRow(
                        new AgreementId(Column.number(row[0])),
                        new CourseId(Column.number(row[1])),
                        Column.text(row[2]),
                        Column.integer(row[3]),
                        new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                        Column.date(row[7]),
                        row[10] == null ? row[8] + " " + row[9] : row[8] + " " + row[9] + " " + row[10],
                        Column.text(row[11]),
                        Column.text(row[12]),
                        Column.date(row[13]),
                        AgreementState.valueOf(Column.text(row[14])),
                        Column.decimal(row[15]),
                        Column.decimal(row[16]),
                        PaymentStanding.of(
                                Column.decimal(row[15]), Column.decimal(row[16]), Column.date(row[17]), today)))
                .toList();
    }

    public long count(PageRequest page, LocalDate today) {
        var sql = new NativeSql("select count(*)");
        from(sql, page, today);
        return Column.number(sql.on(em).getSingleResult());
    }

    private static void from(NativeSql sql, PageRequest page, LocalDate today) {
        sql.add(" from agreement a join enrolment e on e.id = a.enrolment_id join course c on c.id = e.course_id"
                + " join person p on p.id = e.person_id left join (select y.agreement_id, sum(y.amount) as paid"
                + "   from agreement_payment y group by y.agreement_id) m on m.agreement_id = a.id where 1 = 1");
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "name" -> sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "number" -> sql.add(" and a.number like ", "%" + NativeSql.literal(text) + "%");
                case "programme" -> sql.add(" and c.programme_code like ", NativeSql.literal(text) + "%");
                case "course" -> sql.add(" and c.id = ", text);
                case "state" -> sql.add(" and a.state = ", text);
                case "unsigned" -> sql.add(" and a.state in ('DRAFT', 'OFFERED', 'SIGNED_BY_LISTENER')");
                case "payment" -> payment(sql, text, today);
                default -> sql.add("");
            }
        });
    }

    private static void payment(NativeSql sql, String standing, LocalDate today) {
        sql.add(
                        " and case when a.price is null then 'NO_PRICE' when coalesce(m.paid, 0) >= a.price then 'PAID'"
                                + " when a.payment_due < ",
                        today)
                .add(" then 'OVERDUE' when coalesce(m.paid, 0) > 0 then 'PARTLY_PAID' else 'UNPAID' end = ", standing);
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
