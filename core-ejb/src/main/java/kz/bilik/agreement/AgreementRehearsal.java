package kz.bilik.agreement;

import static kz.bilik.shared.security.Roles.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.shared.error.NotFoundException;

/** Signs and declines as listeners would, for demonstrations only: nobody but the system itself may ask it. */
@Stateless
@RolesAllowed(SYSTEM)
public class AgreementRehearsal {

    private static final Logger LOG = Logger.getLogger(AgreementRehearsal.class.getName());
    private static final String STAGED = "demo";

    @Inject
    private AgreementStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public void sign(AgreementId id) {
        var agreement = get(id);
        agreement.signByListener(STAGED, clock.instant());
        staged("AGREEMENT_SIGNED_BY_LISTENER", agreement);
    }

    /** On paper, by both sides. */
    public void conclude(AgreementId id, LocalDate day) {
        var agreement = get(id);
        agreement.signByListener(day);
        agreement.signByInstitute(day);
        staged("AGREEMENT_CONCLUDED", agreement);
    }

    public void decline(AgreementId id, String reason) {
        var agreement = get(id);
        agreement.decline(reason);
        staged("AGREEMENT_DECLINED", agreement);
    }

    private Agreement get(AgreementId id) {
        return store.findForChange(id).orElseThrow(() -> new NotFoundException("agreement", id.value()));
    }

    private void staged(String action, Agreement agreement) {
        audit.record(AuditEntry.of(action, "agreement", agreement.id().value())
                .moved(AgreementState.OFFERED, agreement.state()));
        LOG.info(() -> "agreement staged agreement=%s state=%s".formatted(agreement.id(), agreement.state()));
    }
}
