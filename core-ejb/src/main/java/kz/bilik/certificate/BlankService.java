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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.certificate.model.Blank;
import kz.bilik.certificate.model.BlankBatch;
import kz.bilik.certificate.policy.ReceiptFacts;
import kz.bilik.certificate.policy.ReceiptPolicy;
import kz.bilik.certificate.policy.WriteOffFacts;
import kz.bilik.certificate.policy.WriteOffPolicy;
import kz.bilik.certificate.store.BlankStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/** The books of the blanks of strict accountability. Reserving and using them belongs to the certificates. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR})
public class BlankService {

    private static final Logger LOG = Logger.getLogger(BlankService.class.getName());

    private final ReceiptPolicy receipts = new ReceiptPolicy();
    private final WriteOffPolicy writeOffs = new WriteOffPolicy();

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

    /** Writes off a blank that was damaged. */
    public void spoil(BlankId id, BlankAct act) {
        writeOff(id, act, BlankState.SPOILED, (blank, now) -> blank.spoil(act, caller(), now));
    }

    /** Writes off a blank that cannot be found. */
    public void lose(BlankId id, BlankAct act) {
        writeOff(id, act, BlankState.LOST, (blank, now) -> blank.lose(act, caller(), now));
    }

    /** Destroys a spoiled blank by an act of the commission. */
    public void destroy(BlankId id, BlankAct act) {
        writeOff(id, act, BlankState.DESTROYED, (blank, now) -> blank.destroy(act, caller(), now));
    }

    private void writeOff(BlankId id, BlankAct act, BlankState to, Change change) {
        var blank = store.lock(id).orElseThrow(() -> new NotFoundException("blank", id));
        var from = blank.state();
        var lastHand = from == BlankState.IN_STOCK ? null : blank.changedBy();
        var ruling = writeOffs.decide(
                new WriteOffFacts(act.actNo(), act.actDate(), act.reason(), LocalDate.now(clock), lastHand, caller()));
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        change.apply(blank, clock.instant());
        audit.record(AuditEntry.of("BLANK_" + to, "blank", id.value())
                .moved(from, to)
                .because(act.reason())
                .with("act", act.actNo()));
        LOG.info(() -> "blank written off blank=%s from=%s to=%s".formatted(id, from, to));
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

    private interface Change {
        void apply(Blank blank, Instant now);
    }
}
