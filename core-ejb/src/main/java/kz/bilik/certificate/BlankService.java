package kz.bilik.certificate;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.API_CLIENT;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.BlankBatch;
import kz.bilik.certificate.policy.ReceiptFacts;
import kz.bilik.certificate.policy.ReceiptPolicy;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/** The books of the blanks of strict accountability. Reserving and using them belongs to the certificates, writing them off to the acts. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class BlankService {

    private static final Logger LOG = Logger.getLogger(BlankService.class.getName());

    private final ReceiptPolicy receipts = new ReceiptPolicy();

    @Inject
    private BlankStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Takes a delivery into the stock. */
    @RolesAllowed({INSTITUTE_ADMIN, API_CLIENT, SYSTEM})
    public void receive(ReceiveBlanks delivery) {
        var ruling = receipts.decide(new ReceiptFacts(
                delivery.series(),
                delivery.first(),
                delivery.count(),
                delivery.actNo(),
                delivery.actDate(),
                delivery.supplier(),
                LocalDate.now(clock),
                store.series(),
                store.countInRange(delivery.series(), delivery.first(), delivery.last())));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var now = clock.instant();
        var batch = store.add(BlankBatch.received(delivery, caller(), now));
        store.addInStock(delivery, batch, caller(), now);
        audit.record(AuditEntry.of("BLANKS_RECEIVED", "blank_batch", batch)
                .moved(BlankState.ORDERED, BlankState.IN_STOCK)
                .with("series", delivery.series())
                .with("first", delivery.first())
                .with("count", delivery.count())
                .with("act", delivery.actNo()));
        LOG.info(() -> "blanks received batch=%d count=%d".formatted(batch, delivery.count()));
    }

    /** What was received and where it is, series by series. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<BlankBalance> balance() {
        return store.balances();
    }

    /** What was delivered by which act, the latest first. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public List<BlankBatchSummary> batches() {
        return store.batches();
    }

    /** Sortable by number, state and changedAt; filters: state, series, number. */
    @RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
    public Page<BlankSummary> blanks(PageRequest page) {
        return new Page<>(store.page(page), store.count(page));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
