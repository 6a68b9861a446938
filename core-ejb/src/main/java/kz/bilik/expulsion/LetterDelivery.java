package kz.bilik.expulsion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.expulsion.model.LetterRecipient;
import kz.bilik.expulsion.store.ExpulsionStore;
import kz.bilik.expulsion.store.LetterStore;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.notification.MailFailed;
import kz.bilik.notification.MailSent;
import kz.bilik.shared.security.Roles;

/** What becomes of notices at their recipients, and what follows from it for the case: the employer counts as informed when the notice has left for him. */
@ApplicationScoped
public class LetterDelivery {

    private static final Pattern REFERENCE = Pattern.compile("letter:(\\d+):([A-Z_]+)(#\\d+)?");

    @Inject
    private LetterStore letters;

    @Inject
    private ExpulsionStore store;

    @Inject
    private NoticeService notices;

    @Inject
    private AuditTrail audit;

    static String reference(LetterId letter, RecipientKind kind) {
        return "letter:%s:%s".formatted(letter, kind);
    }

    void sent(@Observes MailSent mail) {
        recipient(mail.reference()).ifPresent(recipient -> {
            recipient.send(mail.day());
            left(recipient, mail.day());
            audit.record(AuditEntry.of(
                            "LETTER_MAILED",
                            "violation_letter",
                            recipient.letter().id().value())
                    .with("recipient", recipient.kind()));
        });
    }

    void failed(@Observes MailFailed mail) {
        recipient(mail.reference()).ifPresent(recipient -> {
            recipient.fail(mail.reason());
            notices.tell(new NewNotice(
                    "letter-failed:" + mail.reference(),
                    NoticeTone.ALARM,
                    NoticeText.of(ExpulsionNotice.LETTER_FAILED, recipient.name()),
                    "23",
                    "/expulsion/letters.xhtml",
                    List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
        });
    }

    /** It has left for this recipient, on whatever way. */
    void left(LetterRecipient recipient, LocalDate day) {
        if (recipient.kind() == RecipientKind.EMPLOYER) {
            recipient
                    .letter()
                    .caseId()
                    .flatMap(store::lock)
                    .filter(one -> one.state() == CaseState.ORDER_SIGNED)
                    .ifPresent(one -> {
                        one.informEmployer(day);
                        audit.record(AuditEntry.of(
                                        "EXPULSION_EMPLOYER_INFORMED",
                                        "expulsion_case",
                                        one.id().value())
                                .moved(CaseState.ORDER_SIGNED, one.state()));
                    });
        }
    }

    private Optional<LetterRecipient> recipient(String reference) {
        var known = REFERENCE.matcher(reference);
        return known.matches()
                ? letters.lock(new LetterId(Long.parseLong(known.group(1))))
                        .flatMap(letter -> letter.recipient(RecipientKind.valueOf(known.group(2))))
                : Optional.empty();
    }
}
