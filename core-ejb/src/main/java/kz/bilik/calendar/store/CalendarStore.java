package kz.bilik.calendar.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bilik.calendar.model.CalendarRow;

/** The rows of the calendar table. */
@ApplicationScoped
public class CalendarStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public List<CalendarRow> all() {
        return em.createQuery("select r from CalendarRow r order by r.day", CalendarRow.class)
                .getResultList();
    }

    public List<CalendarRow> ofYear(int year) {
        return em.createQuery(
                        "select r from CalendarRow r where r.day between :first and :last order by r.day",
                        CalendarRow.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    public Optional<CalendarRow> find(LocalDate day) {
        return Optional.ofNullable(em.find(CalendarRow.class, day));
    }

    public void add(CalendarRow row) {
        em.persist(row);
    }

    public void remove(CalendarRow row) {
        em.remove(row);
    }
}
