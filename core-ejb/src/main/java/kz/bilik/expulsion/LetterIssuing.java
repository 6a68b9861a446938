package kz.bilik.expulsion;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.document.NumberLedger;
import kz.bilik.expulsion.model.LetterRecipient;
import kz.bilik.expulsion.model.ViolationLetter;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.notification.MailOutbox;
import kz.bilik.organisation.SignatoryService;
import kz.bilik.shared.error.NotFoundException;

/** The two transactions of a notice around the printing of it: numbered and worded before, put into the outbox after. Each may be repeated. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LetterIssuing {

    static final String JOB = "VIOLATION_LETTER";
    static final String SUBJECT = "violation-letter";

    private static final Logger LOG = Logger.getLogger(LetterIssuing.class.getName());

    @Inject
    private LetterStore letters;

    @Inject
    private ExpulsionStore store;

    @Inject
    private ExpulsionPaperWording wording;

    @Inject
    private LetterMail mails;

    @Inject
    private SignatoryService signatories;

    @Inject
    private NumberLedger numbers;

    @Inject
    private MailOutbox outbox;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A letter whose words are fixed. */
    public record Issued(String language, String dataHash, String wording) {}

    /** Gives the notice its number and its words, unless it has them. */
    public Issued issue(LetterId id) {
        var today = LocalDate.now(clock);
        numbers.open(LetterNumber.series(today.getYear()));
        numbers.lock(LetterNumber.series(today.getYear()));
        var letter = get(id);
        if (!letter.isIssued()) {
            var number = new LetterNumber(today.getYear(), numbers.take(LetterNumber.series(today.getYear()), 1));
            letter.issue(
                    number,
                    today,
                    wording.letter(letter, number.toString(), today, signatories.signatoryOn(today))
                            .toString());
            audit.record(AuditEntry.of("LETTER_ISSUED", "violation_letter", id.value())
                    .with("number", number));
            LOG.info(() -> "letter issued letter=%s number=%s".formatted(id, number));
        }
        return new Issued(letter.language(), letter.dataHash(), letter.snapshot());
    }

    /** Puts the printed notice on its ways: by mail where there is an address, and before those recipients who work in the system. */
    public void post(LetterId id) {
        var letter = get(id);
        var listener = store.listener(letter.enrolmentId()).orElseThrow();
        for (var recipient : letter.recipients()) {
            if (recipient.channel() == DeliveryChannel.EMAIL && recipient.state() == DeliveryState.PREPARED) {
                outbox.put(mails.of(recipient, LetterDelivery.reference(id, recipient.kind()), listener.name()));
            }
            tell(letter, recipient, listener.name());
        }
    }

    private void tell(ViolationLetter letter, LetterRecipient recipient, String listener) {
        var users = recipient.organisationId() == null
                ? List.<NoticeAddressee>of()
                : store.usersOf(recipient.organisationId()).stream()
                        .map(NoticeAddressee::user)
                        .toList();
        if (!users.isEmpty()) {
            notices.tell(new NewNotice(
                    "letter:%s:%s".formatted(letter.id(), recipient.kind()),
                    NoticeTone.WARNING,
                    NoticeText.of(ExpulsionNotice.LETTER_ARRIVED, letter.number(), listener),
                    letter.caseId().isPresent() ? "28" : "23",
                    "/expulsion/received.xhtml",
                    users));
        }
    }

    private ViolationLetter get(LetterId id) {
        return letters.lock(id).orElseThrow(() -> new NotFoundException("violation_letter", id.value()));
    }
}
