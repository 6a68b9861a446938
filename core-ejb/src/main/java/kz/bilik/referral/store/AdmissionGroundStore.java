package kz.bilik.referral.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bilik.application.ApplicationState;
import kz.bilik.course.CourseId;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.referral.AdmissionGround;
import kz.bilik.referral.RegionListState;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** Reads together what an admission rests on: application, list line with its letter, order that sends, identity copy. */
@ApplicationScoped
public class AdmissionGroundStore {

    private static final String COLUMNS = "select p.id, concat_ws(' ', p.surname, p.name, p.patronymic), p.iin,"
            + " coalesce(l.workplace, w.name_kk, e.workplace), coalesce(l.organisation_id, a.organisation_id, e.organisation_id),"
            + " coalesce(r.region_kato, a.region_kato, e.region_kato), coalesce(l.district, (select d.name_kk from organisation d"
            + "   where d.type = 'DISTRICT_EDU' and d.kato like concat(a.district_kato, '%') limit 1), g.name_kk),"
            + " coalesce(l.position_name, m.position), coalesce(l.position_group, a.position_group, e.position_group),"
            + " coalesce(l.category, a.category, 'NONE'), coalesce(l.experience, a.experience_teaching), coalesce(l.language, a.language),"
            + " coalesce(l.phone, a.phone), a.email, a.id, a.state, l.id, r.id, r.state, coalesce(r.late, false),"
            + " l.replacement_reason is not null, r.letter_no, r.letter_date, g.administration_kk, o.id, o.number, o.order_date,"
            + " coalesce(o.flag_reason is not null and rp.position_group = 'HEAD', false), i.id,"
            + " (select min(x.course_id) from enrolment x join course y on y.id = x.course_id where x.person_id = p.id and y.id <> c.id"
            + "   and x.state in ('ADMITTED', 'STUDYING', 'RESUMED', 'READY_FOR_ASSESSMENT') and y.start_date <= c.end_date"
            + "   and y.end_date >= c.start_date and y.state not in ('CANCELLED', 'POSTPONED')), p.sort_key"
            + " from course c join person p"
            + " left join region_list_line l on l.id = (select max(ll.id) from region_list_line ll join region_list rr on rr.id = ll.list_id"
            + "   where rr.course_id = c.id and ll.person_id = p.id)"
            + " left join region_list r on r.id = l.list_id"
            + " left join application a on a.id = coalesce(l.application_id, (select max(aa.id) from application aa where aa.person_id = p.id"
            + "   and aa.programme_code = c.programme_code and aa.study_year = c.year"
            + "   and (aa.funding = 'EXTRA_BUDGET') = (c.funding = 'EXTRA_BUDGET')"
            + "   and aa.state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'PLANNED', 'LISTED', 'ENROLLED')))"
            + " left join employment m on m.id = a.employment_id"
            + " left join organisation w on w.id = a.organisation_id"
            + " left join enrolment e on e.course_id = c.id and e.person_id = p.id"
            + " left join region g on g.kato = coalesce(r.region_kato, a.region_kato, e.region_kato)"
            + " left join referral_order o on o.id = (select max(oo.id) from referral_order oo join referral_person pp on pp.order_id = oo.id"
            + "   where oo.course_id = c.id and pp.person_id = p.id and oo.withdrawn_at is null)"
            + " left join referral_person rp on rp.order_id = o.id and rp.person_id = p.id"
            + " left join identity_copy i on i.current_of = p.id where";

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public List<AdmissionGround> of(CourseId course) {
        return new NativeSql(COLUMNS)
                        .add(" c.id = ", course.value())
                        .add(
                                " and p.id in (select ll.person_id from region_list_line ll join region_list rr on rr.id = ll.list_id where rr.course_id = ",
                                course.value())
                        .add(
                                " union select aa.person_id from application aa join course cc on cc.programme_code = aa.programme_code"
                                        + " and cc.year = aa.study_year and (aa.funding = 'EXTRA_BUDGET') = (cc.funding = 'EXTRA_BUDGET')"
                                        + " where cc.funding = 'EXTRA_BUDGET' and aa.state in ('ACCEPTED', 'PLANNED', 'LISTED') and cc.id = ",
                                course.value())
                        .add(" union select ee.person_id from enrolment ee where ee.course_id = ", course.value())
                        .add(") order by p.sort_key, p.id")
                        .rows(em)
                        .stream()
                        .map(AdmissionGroundStore::ground)
                        .toList();
    }

    public Optional<AdmissionGround> of(CourseId course, PersonId person) {
        return new NativeSql(COLUMNS)
                .add(" c.id = ", course.value()).add(" and p.id = ", person.value()).rows(em).stream()
                        .map(AdmissionGroundStore::ground)
                        .findFirst();
    }

    private static AdmissionGround ground(Object[] row) {
        return new AdmissionGround(
                new PersonId(Column.number(row[0])),
                Column.text(row[1]),
                Column.text(row[2]),
                Column.text(row[3]),
                number(row[4]),
                Column.text(row[5]),
                Column.text(row[6]),
                Column.text(row[7]),
                row[8] == null ? null : PositionGroup.valueOf(Column.text(row[8])),
                row[9] == null ? null : QualificationCategory.valueOf(Column.text(row[9])),
                row[10] == null ? null : Column.integer(row[10]),
                Column.text(row[11]),
                Column.text(row[12]),
                Column.text(row[13]),
                number(row[14]),
                row[15] == null ? null : ApplicationState.valueOf(Column.text(row[15])),
                number(row[16]),
                number(row[17]),
                row[18] == null ? null : RegionListState.valueOf(Column.text(row[18])),
                Column.flag(row[19]),
                Column.flag(row[20]),
                Column.text(row[21]),
                Column.date(row[22]),
                Column.text(row[23]),
                number(row[24]),
                Column.text(row[25]),
                Column.date(row[26]),
                Column.flag(row[27]),
                number(row[28]),
                number(row[29]),
                (byte[]) row[30]);
    }

    private static Long number(Object cell) {
        return cell == null ? null : Column.number(cell);
    }
}
