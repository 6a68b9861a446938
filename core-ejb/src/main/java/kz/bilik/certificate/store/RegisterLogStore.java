package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.bilik.shared.persistence.NativeSql;

/** The certificates of a year as the printed register names them. */
@ApplicationScoped
public class RegisterLogStore {

    private static final String ENTERED = " c.state in ('ISSUED', 'REPLACED', 'REVOKED')";

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    /** Year → entries, the latest first. */
    public Map<Integer, Long> years() {
        var years = new TreeMap<Integer, Long>(Comparator.reverseOrder());
        new NativeSql("select c.number_year, count(*) from certificate c where" + ENTERED + " group by c.number_year")
                .rows(entities)
                .forEach(row -> years.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return years;
    }

    /** Columns in the order in which {@code RegisterLog} reads them. */
    public List<Object[]> entries(int year, int first, int most) {
        return new NativeSql(
                        "select c.number, b.series, b.number as blank_number, c.holder_name, p.iin, e.workplace, r.name_kk, r.name_ru,"
                                + " r.name_en, k.topic_kk, k.topic_ru, k.topic_en, c.hours, k.start_date, k.end_date, a.protocol_no, a.held_on,"
                                + " c.issue_date, c.valid_until, c.handover_method, c.state, c.duplicate_no, c.revocation_order_no,"
                                + " c.revocation_order_date, d.number as duplicate"
                                + " from certificate c join enrolment e on e.id = c.enrolment_id join person p on p.id = c.person_id"
                                + " join course k on k.id = c.course_id left join region r on r.kato = c.region_kato"
                                + " left join blank b on b.certificate_id = c.id and b.state = 'USED'"
                                + " left join certificate d on d.id = c.replaced_by_id"
                                + " left join assessment a on a.id = (select max(x.assessment_id) from assessment_result x join assessment y"
                                + " on y.id = x.assessment_id and y.state = 'CONFIRMED' where x.enrolment_id = c.enrolment_id)"
                                + " where" + ENTERED + " and c.number_year = ")
                .add("", year)
                .add(" order by c.number_seq, c.duplicate_no limit " + most + " offset " + first)
                .rows(entities);
    }
}
