package kz.bilik.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import kz.bilik.agreement.model.Agreement;
import kz.bilik.agreement.store.AgreementStore;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.enrolment.EnrolmentId;

/** What a violation and its case mean for the agreement of a listener (paragraphs 23, 28); a part of the use cases that decide them. */
@ApplicationScoped
public class AgreementConsequences {

    @Inject
    AgreementStore store;

    @Inject
    AuditTrail audit;

    /** A violation is confirmed. Nothing happens where no agreement is in force. */
    public Optional<AgreementId> breach(EnrolmentId listener, String reason) {
        return move("AGREEMENT_BREACHED", listener, AgreementState.IN_FORCE, reason, one -> one.breach(reason));
    }

    /** The case ended without expulsion: it binds again. */
    public Optional<AgreementId> restore(EnrolmentId listener, String reason) {
        return move("AGREEMENT_RESTORED", listener, AgreementState.BREACHED, reason, one -> one.restore(reason));
    }

    /** The order of expulsion is signed. */
    public Optional<AgreementId> terminate(EnrolmentId listener, String reason) {
        return move("AGREEMENT_TERMINATED", listener, AgreementState.BREACHED, reason, one -> one.terminate(reason));
    }

    private Optional<AgreementId> move(
            String action, EnrolmentId listener, AgreementState from, String reason, Consumer<Agreement> step) {
        var found = store.findForChange(listener).filter(agreement -> agreement.state() == from);
        found.ifPresent(agreement -> {
            step.accept(agreement);
            audit.record(AuditEntry.of(action, "agreement", agreement.id().value())
                    .moved(from, agreement.state())
                    .because(reason));
        });
        return found.map(Agreement::id);
    }
}
