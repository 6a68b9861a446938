package kz.bilik.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.document.PaperRef;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTone;
import kz.bilik.notification.model.Mail;
import kz.bilik.notification.policy.BackOff;
import kz.bilik.notification.store.MailStore;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;

/** Books each step of a mail in a transaction of its own, so that whoever comes after a crash knows how far it went. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailLedger {

    private static final System.Logger LOG = System.getLogger(MailLedger.class.getName());

    /** Longer than the longest time-out of a connection, so that only a dead node loses what it holds. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final BackOff backOff = new BackOff();

    @Inject
    private MailStore store;

    @Inject
    private NoticeService notices;

    @Inject
    private Event<MailSent> sent;

    @Inject
    private Event<MailFailed> failed;

    @Inject
    private Clock clock;

    /** A mail in the hands of the post. */
    public record Taken(
            MailId id,
            String messageId,
            String address,
            String recipient,
            String language,
            String subject,
            String body,
            PaperRef paper) {}

    /** Takes what is due; what another node takes at the same moment is left to it. */
    public List<Taken> takeDue(int limit) {
        var now = clock.instant();
        var due = store.takeDue(now, limit);
        due.forEach(mail -> mail.take(now.plus(LEASE)));
        return due.stream().map(MailLedger::taken).toList();
    }

    /** What a dead node was only about to give is due again; what it was giving is in doubt. @return what is in doubt */
    public List<Taken> takeAbandoned(int limit) {
        var now = clock.instant();
        return store.takeAbandoned(now, limit).stream()
                .filter(mail -> {
                    if (mail.state() == MailState.HANDED) {
                        mail.doubt("node ended while the mail was handed over");
                        return true;
                    }
                    mail.postpone(now, "node ended before the mail was handed over");
                    return false;
                })
                .map(MailLedger::taken)
                .toList();
    }

    public void hand(MailId id) {
        get(id).hand();
    }

    public void send(MailId id) {
        var mail = get(id);
        mail.send(clock.instant());
        sent.fire(new MailSent(mail.reference(), LocalDate.now(clock)));
        LOG.log(System.Logger.Level.INFO, "mail sent mail={0} attempts={1}", id, mail.attempts());
    }

    /** Found at the receiver after all. */
    public void recognise(MailId id) {
        var mail = get(id);
        mail.send(clock.instant());
        sent.fire(new MailSent(mail.reference(), LocalDate.now(clock)));
        LOG.log(System.Logger.Level.INFO, "mail recognised mail={0}", id);
    }

    /** Certainly not at the receiver: tried again by itself. */
    public void retry(MailId id) {
        get(id).retry(null, clock.instant());
    }

    public void postpone(MailId id, String why) {
        var mail = get(id);
        var now = clock.instant();
        if (backOff.isGivenUp(Duration.between(mail.createdAt(), now))) {
            give(mail, why);
        } else {
            mail.postpone(now.plus(backOff.after(mail.attempts())), why);
            LOG.log(System.Logger.Level.INFO, "mail postponed mail={0} reason={1}", id, why);
        }
    }

    public void fail(MailId id, String why) {
        give(get(id), why);
    }

    private void give(Mail mail, String why) {
        mail.fail(why);
        failed.fire(new MailFailed(mail.reference(), why));
        tell(mail, MailNotice.MAIL_FAILED);
        LOG.log(System.Logger.Level.WARNING, "mail failed mail={0} reason={1}", mail.id(), why);
    }

    public void doubt(MailId id, String why) {
        get(id).doubt(why);
        LOG.log(System.Logger.Level.WARNING, "mail in doubt mail={0} reason={1}", id, why);
    }

    /** Nobody can be asked: a person is told, and decides. */
    public void tellDoubt(MailId id) {
        tell(get(id), MailNotice.MAIL_UNCERTAIN);
    }

    /** Not of a mail that only repeats a notice: the notice itself was shown, and telling of it would be one more mail. */
    private void tell(Mail mail, MailNotice what) {
        if (mail.reference().startsWith(MailOutbox.NOTICE)) {
            return;
        }
        notices.tell(new NewNotice(
                "mail:%s:%s:%d".formatted(mail.id(), what, mail.attempts()),
                NoticeTone.WARNING,
                NoticeText.of(what, mail.recipient()),
                "23",
                "/notification/detail.xhtml?id=" + mail.id(),
                List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN))));
    }

    private Mail get(MailId id) {
        return store.lock(id).orElseThrow(() -> new NotFoundException("mail", id.value()));
    }

    private static Taken taken(Mail mail) {
        return new Taken(
                mail.id(),
                mail.messageId(),
                mail.address(),
                mail.recipient(),
                mail.language(),
                mail.subject(),
                mail.body(),
                mail.paper().orElse(null));
    }
}
