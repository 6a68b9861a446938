package kz.bilik.expulsion;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.DISTRICT_EDU;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;
import static kz.bilik.shared.security.Roles.PRESCHOOL_HEAD;
import static kz.bilik.shared.security.Roles.REGION_EDU;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.document.DocumentKind;
import kz.bilik.document.DocumentService;
import kz.bilik.expulsion.model.LetterRecipient;
import kz.bilik.expulsion.policy.ViolationPolicy;
import kz.bilik.expulsion.policy.ViolationRefusal;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.notification.MailOutbox;
import kz.bilik.organisation.OrganisationService;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/** Notices of violations and expulsions and what became of them: by mail, by post or by hand; confirmed by those who received them (paragraphs 23 and 28). */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class LetterService {

    private static final Logger LOG = Logger.getLogger(LetterService.class.getName());

    private final ViolationPolicy policy = new ViolationPolicy();

    @Inject
    private LetterStore store;

    @Inject
    private ExpulsionStore cases;

    @Inject
    private LetterDelivery delivery;

    @Inject
    private LetterMail mails;

    @Inject
    private MailOutbox outbox;

    @Inject
    private DocumentService documents;

    @Inject
    private OrganisationService organisations;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** A row for each recipient. */
    public Page<LetterRow> letters(PageRequest page) {
        return new Page<>(store.page(page, null, today()), store.count(page, null, today()));
    }

    /** Those that came to the organisation of the caller. */
    @RolesAllowed({PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU})
    public Page<LetterRow> received(PageRequest page) {
        var own = ownOrganisation();
        return new Page<>(store.page(page, own, today()), store.count(page, own, today()));
    }

    /** What became of a notice that went by post or by hand. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void record(long recipientId, RecordDelivery command) {
        var recipient = locked(recipientId);
        var ruling = policy.decideDelivery(recipient.state(), recipient.letter().issueDate(), command, today());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var from = recipient.state();
        recipient.record(command, caller());
        if (recipient.hasLeft()) {
            delivery.left(recipient, command.day());
        }
        audit.record(AuditEntry.of(
                        "LETTER_DELIVERY_RECORDED",
                        "violation_letter",
                        recipient.letter().id().value())
                .moved(from, recipient.state())
                .with("recipient", recipient.kind())
                .with("channel", recipient.channel())
                .with("day", command.day()));
        LOG.info(() -> "delivery recorded letter=%s recipient=%d"
                .formatted(recipient.letter().id(), recipientId));
    }

    /** Sends a notice to an address that was not known or was wrong. */
    @RolesAllowed(INSTITUTE_ADMIN)
    public void mail(long recipientId, String email) {
        var recipient = locked(recipientId);
        var letter = recipient.letter();
        if (!letter.isIssued()
                || !documents.isKept(DocumentKind.NOTIFICATION, letter.id().value(), letter.dataHash())) {
            throw new RefusedException(ViolationRefusal.LETTER_NOT_ISSUED);
        }
        if (recipient.state() == DeliveryState.DELIVERED) {
            throw new RefusedException(ViolationRefusal.DELIVERY_ALREADY_KNOWN);
        }
        recipient.readdress(email == null ? "" : email.strip());
        var listener = cases.listener(letter.enrolmentId()).orElseThrow().name();
        var reference = LetterDelivery.reference(letter.id(), recipient.kind());
        for (var time = 1;
                !outbox.put(mails.of(recipient, time == 1 ? reference : reference + "#" + time, listener)); ) {
            time++;
        }
        audit.record(AuditEntry.of(
                        "LETTER_READDRESSED", "violation_letter", letter.id().value())
                .with("recipient", recipient.kind()));
        LOG.info(() -> "letter mailed letter=%s recipient=%d".formatted(letter.id(), recipientId));
    }

    /** The organisation has read it: it is delivered, whatever way it went. */
    @RolesAllowed({PRESCHOOL_HEAD, DISTRICT_EDU, REGION_EDU})
    public void confirmReceipt(LetterId id) {
        var own = ownOrganisation();
        if (!store.isFor(id, own)) {
            throw denied.to("violation_letter", id.value());
        }
        var letter = store.lock(id).orElseThrow(() -> denied.to("violation_letter", id.value()));
        letter.recipients().stream()
                .filter(recipient -> recipient.organisationId() != null && recipient.organisationId() == own)
                .forEach(recipient -> {
                    var from = recipient.state();
                    recipient.confirm(today(), caller());
                    delivery.left(recipient, today());
                    audit.record(AuditEntry.of("LETTER_RECEIPT_CONFIRMED", "violation_letter", id.value())
                            .moved(from, recipient.state())
                            .with("recipient", recipient.kind()));
                });
        LOG.info(() -> "receipt confirmed letter=%s".formatted(id));
    }

    private LetterRecipient locked(long recipientId) {
        return store.letterOf(recipientId)
                .flatMap(store::lock)
                .flatMap(letter -> letter.recipient(recipientId))
                .orElseThrow(() -> denied.to("violation_letter_recipient", recipientId));
    }

    private long ownOrganisation() {
        return organisations.own().map(own -> own.id()).orElse(0L);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
