package kz.bilik.expulsion.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import kz.bilik.expulsion.CommissionId;
import kz.bilik.expulsion.model.ListenerCommission;

/** Commissions with their members. */
@ApplicationScoped
public class CommissionStore {

    @PersistenceContext(unitName = "bilik")
    private EntityManager em;

    public ListenerCommission add(ListenerCommission commission) {
        em.persist(commission);
        em.flush();
        return commission;
    }

    public void flush() {
        em.flush();
    }

    public Optional<ListenerCommission> find(CommissionId id) {
        return Optional.ofNullable(em.find(ListenerCommission.class, id.value()));
    }

    /** The latest order first. */
    public List<ListenerCommission> all() {
        return em.createQuery(
                        "select c from ListenerCommission c order by c.orderDate desc, c.id desc",
                        ListenerCommission.class)
                .getResultList();
    }
}
