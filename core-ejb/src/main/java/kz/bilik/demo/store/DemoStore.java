package kz.bilik.demo.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.bilik.organisation.PersonId;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.planning.PlanLineId;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;

/** The users of a demonstration, to tie courses to them. */
@ApplicationScoped
public class DemoStore {

    @PersistenceContext(unitName = "bilik")
    EntityManager em;

    public OptionalLong user(String username) {
        return new NativeSql("select u.id from app_user u where u.demo and u.enabled")
                .add(" and u.username = ", username).rows(em).stream()
                        .mapToLong(row -> Column.number(row[0]))
                        .findFirst();
    }

    public Optional<Workplace> workplaceOf(String username) {
        return new NativeSql("select o.id, o.name_kk, o.region_kato from app_user u"
                        + " join organisation o on o.id = u.organisation_id where u.demo")
                .add(" and u.username = ", username).rows(em).stream()
                        .map(row -> new Workplace(Column.number(row[0]), Column.text(row[1]), Column.text(row[2])))
                        .findFirst();
    }

    public void makeUserOf(String username, PersonId person) {
        new NativeSql("update app_user set person_id = ")
                .add("", person.value())
                .add(" where demo and person_id is null and username = ", username)
                .on(em)
                .executeUpdate();
    }

    /** Who sits on a case of expulsion, in the order of the commission. */
    public List<Long> commissionMembers(long expulsionCase) {
        return new NativeSql(
                        "select m.id from listener_commission_member m join expulsion_case k on k.commission_id = m.commission_id")
                .add(" where k.id = ", expulsionCase).add(" order by m.id").rows(em).stream()
                        .map(row -> Column.number(row[0]))
                        .toList();
    }

    public boolean isAnybodyEmployed() {
        return !new NativeSql("select id from employment").rows(em).isEmpty();
    }

    /** The person that an account belongs to. */
    public Optional<KnownPerson> personOf(String username) {
        return new NativeSql(
                        "select p.iin, p.surname, p.name, p.patronymic from app_user u join person p on p.id = u.person_id"
                                + " where u.demo")
                .add(" and u.username = ", username).rows(em).stream()
                        .map(row -> new KnownPerson(
                                Column.text(row[0]), Column.text(row[1]), Column.text(row[2]), Column.text(row[3])))
                        .findFirst();
    }

    /** The account belongs to whoever works there. */
    public void tie(String username, long employment) {
        new NativeSql("update app_user set person_id = (select person_id from employment where id = ")
                .add("", employment)
                .add(") where demo and person_id is null and username = ", username)
                .on(em)
                .executeUpdate();
    }

    /** A line of a district's plan that asks for a number of people. */
    public Optional<PlanLineId> lineFor(String districtKato, String programme, PositionGroup group, int financialYear) {
        return new NativeSql("select l.id from plan_line l join plan_cycle c on c.id = l.cycle_id"
                        + " join district_plan d on d.id = l.district_plan_id join organisation o on o.id = d.organisation_id"
                        + " where l.complete and l.person_id is null")
                        .add(" and o.kato = ", districtKato)
                        .add(" and l.programme_code = ", programme)
                        .add(" and l.position_group = ", group.name())
                        .add(" and c.financial_year = ", financialYear)
                        .add(" order by l.id")
                        .rows(em)
                        .stream()
                        .map(row -> new PlanLineId(Column.number(row[0])))
                        .findFirst();
    }

    /** @param patronymic null when there is none */
    public record KnownPerson(String iin, String surname, String name, String patronymic) {}

    /** A course of the annual schedule in which the region has places. */
    public record ScheduledCourse(long id, LocalDate start) {}

    public Optional<ScheduledCourse> scheduledCourse(String state, String region) {
        return new NativeSql(
                        "select c.id, c.start_date from course c join schedule_quota q on q.line_id = c.schedule_line_id"
                                + " where c.funding <> 'EXTRA_BUDGET'")
                        .add(" and c.state = ", state)
                        .add(" and q.region_kato = ", region)
                        .add(" order by c.start_date, c.id")
                        .rows(em)
                        .stream()
                        .map(row -> new ScheduledCourse(Column.number(row[0]), Column.date(row[1])))
                        .findFirst();
    }

    public boolean isAnythingListed() {
        return !new NativeSql("select 1 from region_list r").rows(em).isEmpty();
    }

    /** Somebody's work at a preschool and an application for the course that has a place in the plan. */
    public void apply(PersonId person, long organisation, long course, String position, String group, int years) {
        em.createNativeQuery(
                        "insert into employment (person_id, organisation_id, surname, name, patronymic, sort_key, fold_key, birth_date,"
                                + " sex, position, position_group, valid_from, category, experience_years, work_language, entered_by, entered_at)"
                                + " select p.id, ?2, p.surname, p.name, p.patronymic, p.sort_key, p.fold_key, p.birth_date, p.sex, ?3, ?4,"
                                + " '2018-09-03', 'EXPERT', ?5, 'kk', 'demo', utc_timestamp() from person p where p.id = ?1")
                .setParameter(1, person.value())
                .setParameter(2, organisation)
                .setParameter(3, position)
                .setParameter(4, group)
                .setParameter(5, years)
                .executeUpdate();
        em.createNativeQuery(
                        "insert into application (person_id, employment_id, organisation_id, region_kato, district_kato, position_group,"
                                + " form, addressee, addressee_id, state, year, programme_id, programme_code, funding, language, study_year, quarter,"
                                + " phone, category, experience_total, experience_teaching, consent, filed_by, on_behalf, number, registered_on,"
                                + " first_registered_on, first_number, created_at, changed_at)"
                                + " select e.person_id, e.id, o.id, o.region_kato, left(o.kato, 4), e.position_group, 'ANNEX_1', 'PRESCHOOL', o.id,"
                                + " 'PLANNED', c.year - 1, c.programme_id, c.programme_code, c.funding, 'kk', c.year, quarter(c.start_date),"
                                + " '+7 700 000 01 10', 'EXPERT', ?3 + 2, ?3, true, 'demo', true, concat('Д-', e.id), ?4, ?4,"
                                + " concat('Д-', e.id), utc_timestamp(),"
                                + " utc_timestamp() from employment e join organisation o on o.id = e.organisation_id join course c on c.id = ?2"
                                + " where e.person_id = ?1 and e.entered_by = 'demo' order by e.id desc limit 1")
                .setParameter(1, person.value())
                .setParameter(2, course)
                .setParameter(3, years)
                .setParameter(4, LocalDate.of(2026, 3, 16))
                .executeUpdate();
    }

    /** @param region KATO code; null when not known */
    public record Workplace(long id, String name, String region) {}
}
