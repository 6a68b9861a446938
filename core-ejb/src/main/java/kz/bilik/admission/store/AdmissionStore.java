package kz.bilik.admission.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.bilik.admission.AdmissionOrderId;
import kz.bilik.admission.AdmissionOrderRow;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.admission.model.AdmissionLine;
import kz.bilik.admission.model.AdmissionOrder;
import kz.bilik.course.CourseId;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.organisation.PersonId;
import kz.bilik.referral.RegionListId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.text.KazakhFold;
import kz.bilik.shared.text.LocalText;

/** Admission orders and their lines. */
@ApplicationScoped
public class AdmissionStore {

    private static final Map<String, String> ORDER =
            Map.of("date", "o.order_date", "number", "o.number_seq", "state", "o.state", "start", "c.start_date");

    private static final String LISTS =
            "select distinct r.list_id from admission_line l join region_list_line r on r.id = l.list_line_id where";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    public void remove(AdmissionLine line) {
        em.remove(line);
        em.flush();
    }

    public void flush() {
        em.flush();
    }

    public Optional<AdmissionOrder> find(AdmissionOrderId id) {
        return Optional.ofNullable(em.find(AdmissionOrder.class, id.value()));
    }

    public Optional<AdmissionOrder> lock(AdmissionOrderId id) {
        return Optional.ofNullable(em.find(AdmissionOrder.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<AdmissionLine> lines(AdmissionOrderId id) {
        return em.createQuery(
                        "select l from AdmissionLine l where l.orderId = :order order by l.id", AdmissionLine.class)
                .setParameter("order", id.value())
                .getResultList();
    }

    /** Orders of a course that were not cancelled. */
    public List<AdmissionOrderId> standing(CourseId course) {
        return em.createQuery(
                        "select o.id from AdmissionOrder o where o.courseId = :course and o.state <> :cancelled order by o.id",
                        Long.class)
                .setParameter("course", course.value())
                .setParameter("cancelled", AdmissionOrderState.CANCELLED)
                .getResultStream()
                .map(AdmissionOrderId::new)
                .toList();
    }

    public Optional<AdmissionLine> lineOfAgreement(long agreement) {
        return em.createQuery("select l from AdmissionLine l where l.agreementId = :agreement", AdmissionLine.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .findFirst();
    }

    /** A candidate or listener of a course. */
    public record Standing(EnrolmentId enrolment, EnrolmentState state) {}

    public Map<PersonId, Standing> standings(CourseId course) {
        var standings = new HashMap<PersonId, Standing>();
        new NativeSql("select e.person_id, e.id, e.state from enrolment e where")
                .add(" e.course_id = ", course.value())
                .rows(em)
                .forEach(row -> standings.put(
                        new PersonId(Column.number(row[0])),
                        new Standing(
                                new EnrolmentId(Column.number(row[1])), EnrolmentState.valueOf(Column.text(row[2])))));
        return standings;
    }

    /** Persons in the orders of a course that were not cancelled: person → order. */
    public Map<PersonId, AdmissionOrderId> held(CourseId course) {
        var held = new HashMap<PersonId, AdmissionOrderId>();
        new NativeSql("select l.person_id, o.id from admission_line l join admission_order o on o.id = l.order_id"
                        + " where o.state <> 'CANCELLED' and")
                .add(" o.course_id = ", course.value())
                .rows(em)
                .forEach(row ->
                        held.put(new PersonId(Column.number(row[0])), new AdmissionOrderId(Column.number(row[1]))));
        return held;
    }

    /** Places of a course that listeners take, those of this order not counted. */
    public int taken(CourseId course, AdmissionOrderId without) {
        return Column.integer(new NativeSql("select count(*) from enrolment e"
                        + " where e.state not in ('CANDIDATE', 'REJECTED', 'WITHDRAWN', 'TRANSFERRED')")
                .add(" and e.course_id = ", course.value())
                .add(
                        " and not exists (select 1 from admission_line l where l.enrolment_id = e.id and l.order_id = ",
                        without.value())
                .add(")")
                .rows(em)
                .get(0)[0]);
    }

    /** Places of all regions; empty without a limit. */
    public Optional<Integer> places(CourseId course) {
        return new NativeSql(
                        "select coalesce(c.capacity, (select sum(q.places) from schedule_quota q where q.line_id = c.schedule_line_id))"
                                + " from course c where")
                .add(" c.id = ", course.value()).rows(em).stream()
                        .filter(row -> row[0] != null)
                        .map(row -> Column.integer(row[0]))
                        .findFirst();
    }

    /** The lists on which an order rests. */
    public List<RegionListId> lists(AdmissionOrderId order) {
        return lists(new NativeSql(LISTS).add(" l.order_id = ", order.value()));
    }

    /** Those of them on which no other signed order rests. */
    public List<RegionListId> listsOfNoOther(AdmissionOrderId order) {
        return lists(new NativeSql(LISTS)
                .add(" l.order_id = ", order.value())
                .add(
                        " and not exists (select 1 from admission_line x join admission_order o on o.id = x.order_id"
                                + " join region_list_line y on y.id = x.list_line_id"
                                + " where y.list_id = r.list_id and o.state = 'SIGNED' and o.id <> ",
                        order.value())
                .add(")"));
    }

    private List<RegionListId> lists(NativeSql sql) {
        return sql.add(" order by r.list_id").rows(em).stream()
                .map(row -> new RegionListId(Column.number(row[0])))
                .toList();
    }

    public boolean isInOrder(EnrolmentId enrolment) {
        return !new NativeSql(
                        "select 1 from admission_line l join admission_order o on o.id = l.order_id where o.state <> 'CANCELLED' and")
                .add(" l.enrolment_id = ", enrolment.value())
                .rows(em)
                .isEmpty();
    }

    public boolean isListed(long application) {
        return !new NativeSql("select 1 from application a where a.state = 'LISTED' and")
                .add(" a.id = ", application)
                .rows(em)
                .isEmpty();
    }

    public String agreementNumber(long agreement) {
        return Column.text(new NativeSql("select a.number from agreement a where")
                .add(" a.id = ", agreement)
                .rows(em)
                .get(0)[0]);
    }

    public List<AdmissionOrderRow> page(PageRequest page) {
        var sql = new NativeSql(
                "select o.id, c.id as course, c.programme_code, c.stream_no, c.topic_kk, c.topic_ru, c.topic_en, c.start_date,"
                        + " o.state, o.number, o.order_date, (select count(*) from admission_line l where l.order_id = o.id) as listeners");
        rows(sql, page);
        sql.add(" order by " + ORDER.getOrDefault(page.sort(), "o.order_date") + (page.ascending() ? "" : " desc")
                + ", o.id desc");
        return sql.rows(em, page).stream()
                .map(row -> new AdmissionOrderRow(
                        new AdmissionOrderId(Column.number(row[0])),
                        new CourseId(Column.number(row[1])),
                        Column.text(row[2]),
                        Column.integer(row[3]),
                        new LocalText(Column.text(row[4]), Column.text(row[5]), Column.text(row[6])),
                        Column.date(row[7]),
                        AdmissionOrderState.valueOf(Column.text(row[8])),
                        Column.text(row[9]),
                        Column.date(row[10]),
                        Column.number(row[11])))
                .toList();
    }

    public long count(PageRequest page) {
        var sql = new NativeSql("select count(*)");
        rows(sql, page);
        return Column.number(sql.rows(em).get(0)[0]);
    }

    private static void rows(NativeSql sql, PageRequest page) {
        sql.add(" from admission_order o join course c on c.id = o.course_id where 1 = 1");
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "state" -> sql.add(" and o.state = ", text);
                case "number" -> sql.add(" and o.number like ", NativeSql.literal(text) + "%");
                case "course" -> sql.add(" and o.course_id = ", text);
                case "topic" ->
                    sql.add(" and c.topic_fold like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                default -> sql.add("");
            }
        });
    }
}
