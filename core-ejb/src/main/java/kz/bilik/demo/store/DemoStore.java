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
import kz.bilik.programme.Funding;
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
    public record ScheduledCourse(long id, LocalDate start, String programmeCode, Funding funding) {}

    public Optional<ScheduledCourse> scheduledCourse(String state, String region) {
        return new NativeSql(
                        "select c.id, c.start_date, c.programme_code, c.funding from course c join schedule_quota q on q.line_id = c.schedule_line_id"
                                + " where c.funding <> 'EXTRA_BUDGET'")
                        .add(" and c.state = ", state)
                        .add(" and q.region_kato = ", region)
                        .add(" order by c.start_date, c.id")
                        .rows(em)
                        .stream()
                        .map(row -> new ScheduledCourse(
                                Column.number(row[0]),
                                Column.date(row[1]),
                                Column.text(row[2]),
                                Funding.valueOf(Column.text(row[3]))))
                        .findFirst();
    }

    public boolean isAnythingListed() {
        return !new NativeSql("select 1 from region_list r").rows(em).isEmpty();
    }

    /** @param region KATO code; null when not known */
    public record Workplace(long id, String name, String region) {}
}
