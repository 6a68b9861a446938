package kz.bilik.expulsion;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
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
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.agreement.AgreementConsequences;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.enrolment.EnrolmentId;
import kz.bilik.expulsion.model.ViolationRecord;
import kz.bilik.expulsion.policy.OpeningFacts;
import kz.bilik.expulsion.policy.OpeningPolicy;
import kz.bilik.expulsion.policy.ViolationPolicy;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.ExpulsionStore.Listener;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/** Violations of training agreements: recorded with a notice, confirmed or dismissed (paragraph 23). */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class ViolationService {

    private static final Logger LOG = Logger.getLogger(ViolationService.class.getName());

    private final ViolationPolicy policy = new ViolationPolicy();
    private final OpeningPolicy opening = new OpeningPolicy();

    @Inject
    private ExpulsionStore store;

    @Inject
    private LetterStore letters;

    @Inject
    private LetterPreparation preparation;

    @Inject
    private ViolationRecording recording;

    @Inject
    private AgreementConsequences agreements;

    @Inject
    private DocumentService documents;

    @Inject
    private ExpulsionPhrases phrases;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Page<ViolationRow> violations(PageRequest page) {
        return new Page<>(store.violations(page), store.countViolations(page));
    }

    public ViolationDetail violation(ViolationId id) {
        var found = store.findViolation(id).orElseThrow(() -> denied.to("violation", id.value()));
        var listener = listener(found.enrolmentId());
        return new ViolationDetail(
                store.violationsOf(List.of(id)).get(0),
                listener.course(),
                listener.workplace(),
                found.requirement(),
                found.recordedBy(),
                found.judgedBy(),
                found.dismissal(),
                letters.of(id)
                        .map(letter -> letter.detail(letter.isIssued()
                                && documents.isKept(
                                        DocumentKind.NOTIFICATION, letter.id().value(), letter.dataHash())))
                        .orElse(null),
                opening.decide(openingFacts(listener)).grounds());
    }

    /** Who is told by default of what this listener does. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public List<SuggestedRecipient> recipients(EnrolmentId enrolment) {
        return preparation.suggest(listener(enrolment));
    }

    /** The listener about whom something shall be recorded. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public String listenerName(EnrolmentId enrolment) {
        return listener(enrolment).name();
    }

    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public ViolationId record(RecordViolation command) {
        return recording.record(command, listener(command.enrolment()), caller());
    }

    /** It was so: the agreement is broken. */
    @RolesAllowed({INSTITUTE_ADMIN, SYSTEM})
    public void confirm(ViolationId id) {
        var violation = locked(id);
        var from = violation.state();
        violation.confirm(caller(), clock.instant());
        agreements.breach(violation.enrolmentId(), violation.facts());
        audit.record(
                AuditEntry.of("VIOLATION_CONFIRMED", "violation", id.value()).moved(from, violation.state()));
        LOG.info(() -> "violation confirmed violation=%s".formatted(id));
    }

    /** It was not so, or is excused. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void dismiss(ViolationId id, String reason) {
        var violation = locked(id);
        var ruling = policy.decideDismissal(reason);
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var from = violation.state();
        violation.dismiss(reason, caller(), clock.instant());
        audit.record(AuditEntry.of("VIOLATION_DISMISSED", "violation", id.value())
                .moved(from, violation.state())
                .because(reason.strip()));
        LOG.info(() -> "violation dismissed violation=%s".formatted(id));
    }

    private ViolationRecord locked(ViolationId id) {
        return store.lockViolation(id).orElseThrow(() -> denied.to("violation", id.value()));
    }

    private OpeningFacts openingFacts(Listener listener) {
        return new OpeningFacts(
                listener.state(), store.unheard(listener.enrolment()).size(), store.isOpen(listener.enrolment()));
    }

    private Listener listener(EnrolmentId id) {
        return store.listener(id).orElseThrow(() -> denied.to("enrolment", id.value()));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
