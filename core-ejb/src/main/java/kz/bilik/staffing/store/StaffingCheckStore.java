package kz.bilik.staffing.store;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bilik.organisation.PersonId;
import kz.bilik.settings.StaffingBase;
import kz.bilik.shared.persistence.Column;
import kz.bilik.shared.persistence.NativeSql;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.staffing.CheckCause;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.StaffingPerson;
import kz.bilik.staffing.StaffingPerson.CountedGround;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingShare;
import kz.bilik.staffing.model.StaffingCheck;

/** Kept checks with the people they counted. */
@ApplicationScoped
public class StaffingCheckStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public StaffingCheck add(StaffingCheck check, StaffingResult result) {
        em.persist(check);
        em.flush();
        result.shares()
                .forEach(share -> em.createNativeQuery(
                                "insert into staffing_check_base (check_id, base, qualified, size) values (?1, ?2, ?3, ?4)")
                        .setParameter(1, check.id())
                        .setParameter(2, share.base().name())
                        .setParameter(3, share.qualified())
                        .setParameter(4, share.size())
                        .executeUpdate());
        var row = 1;
        for (var person : result.people()) {
            em.createNativeQuery(
                            "insert into staffing_check_person (check_id, row_no, person_id, name, on_staff, trainer, grounds) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                    .setParameter(1, check.id())
                    .setParameter(2, row++)
                    .setParameter(3, person.person().value())
                    .setParameter(4, person.name())
                    .setParameter(5, person.onStaff())
                    .setParameter(6, person.trainer())
                    .setParameter(
                            7,
                            person.grounds().stream()
                                    .map(ground -> ground.value() + ":" + ground.documentNo())
                                    .collect(joining("\n")))
                    .executeUpdate();
        }
        return check;
    }

    public Optional<StaffingCheck> find(long id) {
        return Optional.ofNullable(em.find(StaffingCheck.class, id));
    }

    /** The last that was made on the state of its own day, not on a day that somebody asked for. */
    public Optional<StaffingCheck> latest() {
        return em.createQuery(
                        "select c from StaffingCheck c where c.cause <> :asked order by c.id desc", StaffingCheck.class)
                .setParameter("asked", CheckCause.ASKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public boolean isMade(LocalDate day, CheckCause cause) {
        return em.createQuery(
                                "select count(c) from StaffingCheck c where c.day = :day and c.cause = :cause",
                                Long.class)
                        .setParameter("day", day)
                        .setParameter("cause", cause)
                        .getSingleResult()
                > 0;
    }

    /** The last check of each of the latest days on which one was made on the state of the day, the oldest first. */
    public List<StaffingCheck> trend(int days) {
        var ids = new NativeSql("select id from (select max(id) id, day from staffing_check where cause <> 'ASKED'"
                        + " group by day order by day desc limit " + days + ") latest order by day")
                .rows(em).stream().map(row -> Column.number(row[0])).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select c from StaffingCheck c where c.id in :ids order by c.day", StaffingCheck.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public List<StaffingCheck> page(PageRequest page) {
        return em.createQuery("select c from StaffingCheck c order by c.id desc", StaffingCheck.class)
                .setFirstResult(page.first())
                .setMaxResults(page.size())
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(c) from StaffingCheck c", Long.class)
                .getSingleResult();
    }

    public List<StaffingShare> shares(long check, BigDecimal threshold) {
        return new NativeSql("select base, qualified, size from staffing_check_base where")
                .add(" check_id = ", check).rows(em).stream()
                        .map(row -> new StaffingShare(
                                StaffingBase.valueOf(Column.text(row[0])),
                                Column.integer(row[1]),
                                Column.integer(row[2]),
                                threshold))
                        .sorted((one, other) -> one.base().compareTo(other.base()))
                        .toList();
    }

    public List<StaffingPerson> people(long check) {
        return new NativeSql("select person_id, name, on_staff, trainer, grounds from staffing_check_person where")
                .add(" check_id = ", check).add(" order by row_no").rows(em).stream()
                        .map(row -> new StaffingPerson(
                                new PersonId(Column.number(row[0])),
                                Column.text(row[1]),
                                Column.flag(row[2]),
                                Column.flag(row[3]),
                                grounds(Column.text(row[4]))))
                        .toList();
    }

    private static List<CountedGround> grounds(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(":", 2))
                .map(parts -> new CountedGround(GroundValue.valueOf(parts[0]), parts[1]))
                .toList();
    }
}
