package kz.bilik.enrolment.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bilik.course.CourseId;
import kz.bilik.course.EnrolmentScope;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.enrolment.ListenerRow;
import kz.bilik.enrolment.model.Enrolment;
import kz.bilik.enrolment.model.EnrolmentCredit;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.Scope;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Percent;
import kz.bilik.shared.text.Iin;
import kz.bilik.shared.text.KazakhFold;

/** Every query on listeners. The list is sorted by the stored Kazakh key, so that pages follow each other rightly. */
@ApplicationScoped
public class EnrolmentStore {

    private static final Map<String, String> ORDER = Map.of(
            "rowNo", "e.row_no",
            "name", "p.sort_key",
            "workplace", "e.workplace",
            "state", "e.state",
            "attendance", "attended",
            "score", "r.score",
            "certificate", "certificate_number");

    /** States of an agreement that both sides have not signed. */
    private static final Set<String> UNSIGNED = Set.of("DRAFT", "OFFERED", "SIGNED_BY_LISTENER", "DECLINED");

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public Optional<Enrolment> find(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id.value()));
    }

    public Optional<Enrolment> findForChange(EnrolmentId id) {
        return Optional.ofNullable(em.find(Enrolment.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    public List<Enrolment> ofCourse(CourseId course) {
        return em.createQuery(
                        "select e from Enrolment e where e.courseId = :course order by e.rowNo, e.id", Enrolment.class)
                .setParameter("course", course.value())
                .getResultList();
    }

    public Optional<Enrolment> find(CourseId course, PersonId person) {
        return em.createQuery(
                        "select e from Enrolment e where e.courseId = :course and e.personId = :person",
                        Enrolment.class)
                .setParameter("course", course.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    public List<Enrolment> ofCourse(CourseId course, EnrolmentState state) {
        return em.createQuery(
                        "select e from Enrolment e where e.courseId = :course and e.state = :state order by e.rowNo, e.id",
                        Enrolment.class)
                .setParameter("course", course.value())
                .setParameter("state", state)
                .getResultList();
    }

    /** The last place in the list of a course; 0 when nobody is on it. */
    public int lastRow(CourseId course) {
        return em.createQuery(
                        "select coalesce(max(e.rowNo), 0) from Enrolment e where e.courseId = :course", Integer.class)
                .setParameter("course", course.value())
                .getSingleResult();
    }

    public void add(Enrolment enrolment) {
        em.persist(enrolment);
    }

    public void add(EnrolmentCredit credit) {
        em.persist(credit);
    }

    /** Attended and credited hours of a listener; module → hours, with null for hours of no module. */
    public Map<Long, BigDecimal> hoursByModule(EnrolmentId id) {
        var hours = new HashMap<Long, BigDecimal>();
        new NativeSql(
                        "select h.module_id, sum(h.hours) from (select s.module_id, a.attended_hours as hours from attendance a"
                                + " join course_session s on s.id = a.session_id where a.enrolment_id = ")
                .add("", id.value())
                .add(
                        " union all select c.module_id, c.hours from enrolment_credit c where c.enrolment_id = ",
                        id.value())
                .add(") h group by h.module_id")
                .rows(em)
                .forEach(
                        row -> hours.put(row[0] == null ? null : (Long) Column.number(row[0]), Column.decimal(row[1])));
        return hours;
    }

    public void flush() {
        em.flush();
    }

    public boolean isVisible(EnrolmentId id, Scope scope) {
        var sql = new NativeSql("select 1 from enrolment e").add(" where e.id = ", id.value());
        EnrolmentScope.add(sql, scope);
        return !sql.rows(em).isEmpty();
    }

    public List<ListenerRow> page(CourseId course, PageRequest page, Scope scope, boolean iinShown) {
        var sql = new NativeSql(
                "select e.id, e.row_no, p.surname, p.name, p.patronymic, p.iin, e.workplace, e.position_group, e.state,"
                        + " e.credited_hours + coalesce((select sum(a.attended_hours) from attendance a"
                        + "   where a.enrolment_id = e.id), 0) as attended,"
                        + " (select sum(s.hours) from course_session s where s.counted and s.course_id = e.course_id) as total,"
                        + " r.score, r.max_score, d.outcome, d.grounds,"
                        + " (select c.number from certificate c where c.active_enrolment_id = e.id) as certificate_number,"
                        + " (select g.state from agreement g where g.enrolment_id = e.id) as agreement");
        from(sql, course, page, scope);
        var order = ORDER.getOrDefault(page.sort(), "p.sort_key");
        var descending = ORDER.containsKey(page.sort()) && !page.ascending();
        sql.add(" order by " + order + (descending ? " desc" : "") + ", e.id");
        return sql.rows(em, page).stream().map(row -> row(row, iinShown)).toList();
    }

    public long count(CourseId course, PageRequest page, Scope scope) {
        var sql = new NativeSql("select count(*)");
        from(sql, course, page, scope);
        return Column.number(sql.on(em).getSingleResult());
    }

    private static void from(NativeSql sql, CourseId course, PageRequest page, Scope scope) {
        sql.add(" from enrolment e join person p on p.id = e.person_id"
                        + " left join assessment_result r on r.id = (select max(x.id) from assessment_result x"
                        + "   join assessment b on b.id = x.assessment_id and b.state <> 'ANNULLED' where x.enrolment_id = e.id)"
                        + " left join outcome_decision d on d.id = (select max(o.id) from outcome_decision o"
                        + "   where o.enrolment_id = e.id)")
                .add(" where e.course_id = ", course.value());
        EnrolmentScope.add(sql, scope);
        page.filters().forEach((column, text) -> {
            switch (column) {
                case "name" -> sql.add(" and p.fold_key like ", "%" + NativeSql.literal(KazakhFold.fold(text)) + "%");
                case "workplace" -> sql.add(" and e.workplace like ", "%" + NativeSql.literal(text) + "%");
                case "state" -> sql.add(" and e.state = ", text);
                case "agreement" ->
                    sql.add(" and not exists (select 1 from agreement g where g.enrolment_id = e.id"
                            + " and g.state not in ('DRAFT', 'OFFERED', 'SIGNED_BY_LISTENER', 'DECLINED'))");
                case "outcome" -> sql.add(" and d.outcome = ", text);
                default -> sql.add("");
            }
        });
    }

    private static ListenerRow row(Object[] row, boolean iinShown) {
        var attended = Column.decimal(row[9]);
        var total = Column.decimal(row[10]);
        var score = Column.decimal(row[11]);
        var maxScore = Column.decimal(row[12]);
        var grounds = Column.text(row[14]);
        return new ListenerRow(
                new EnrolmentId(Column.number(row[0])),
                Column.integer(row[1]),
                name(row),
                iinShown ? Iin.recorded(Column.text(row[5])).masked() : "",
                Column.text(row[6]),
                Column.text(row[7]),
                EnrolmentState.valueOf(Column.text(row[8])),
                attended,
                total == null || total.signum() == 0
                        ? BigDecimal.ZERO.setScale(2).toPlainString()
                        : shown(attended, total),
                score,
                score == null ? null : shown(score, maxScore),
                Column.text(row[13]),
                grounds == null || grounds.isBlank() ? List.of() : Arrays.asList(grounds.split(" ", -1)),
                Column.text(row[15]),
                Column.text(row[16]),
                row[16] == null || UNSIGNED.contains(Column.text(row[16])));
    }

    private static String name(Object[] row) {
        return row[4] == null ? row[2] + " " + row[3] : row[2] + " " + row[3] + " " + row[4];
    }

    private static String shown(BigDecimal part, BigDecimal whole) {
        return Percent.of(part, whole).shown();
    }
}
