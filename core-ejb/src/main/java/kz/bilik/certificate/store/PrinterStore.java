package kz.bilik.certificate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bilik.certificate.PrinterId;
import kz.bilik.certificate.model.Printer;

/** Printers that print on blanks. */
@ApplicationScoped
public class PrinterStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager entities;

    public void add(Printer printer) {
        entities.persist(printer);
        entities.flush();
    }

    public List<Printer> all() {
        return entities.createQuery("select p from Printer p order by p.name, p.id", Printer.class)
                .getResultList();
    }

    public boolean isNamed(String name) {
        return entities.createQuery("select count(p) from Printer p where p.name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult()
                > 0;
    }

    public Optional<Printer> find(PrinterId id) {
        return Optional.ofNullable(entities.find(Printer.class, id.value()));
    }

    public Optional<Printer> lock(PrinterId id) {
        return Optional.ofNullable(entities.find(Printer.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }
}
