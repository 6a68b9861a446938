package kz.bilik.notification;

import static kz.bilik.shared.security.Roles.ACTING_DIRECTOR;
import static kz.bilik.shared.security.Roles.AUDITOR;
import static kz.bilik.shared.security.Roles.DIRECTOR;
import static kz.bilik.shared.security.Roles.INSTITUTE_ADMIN;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;
import kz.bilik.audit.AuditEntry;
import kz.bilik.audit.AuditTrail;
import kz.bilik.audit.DeniedAccess;
import kz.bilik.notification.model.Mail;
import kz.bilik.notification.policy.RepeatPolicy;
import kz.bilik.notification.store.MailStore;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.Page;
import kz.bilik.shared.persistence.PageRequest;

/** The delivery log: what was written to whom, what became of it, and what is sent again. */
@Stateless
@RolesAllowed({INSTITUTE_ADMIN, DIRECTOR, ACTING_DIRECTOR, AUDITOR})
public class MailService {

    private static final Logger LOG = Logger.getLogger(MailService.class.getName());

    private final RepeatPolicy repeats = new RepeatPolicy();

    @Inject
    private MailStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private DeniedAccess denied;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    public Page<MailRow> mails(PageRequest page) {
        return new Page<>(store.page(page).stream().map(Mail::row).toList(), store.count(page));
    }

    public MailCounts counts() {
        return store.counts();
    }

    public MailDetail mail(MailId id) {
        return store.find(id).map(Mail::detail).orElseThrow(() -> denied.to("mail", id.value()));
    }

    /**
     * Sends again: one that failed or is in doubt under its own Message-ID, one that was sent as another mail.
     *
     * @return the mail that goes now
     */
    @RolesAllowed(INSTITUTE_ADMIN)
    public MailId repeat(MailId id) {
        var mail = store.lock(id).orElseThrow(() -> denied.to("mail", id.value()));
        var ruling = repeats.decide(mail.state());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var from = mail.state();
        if (from != MailState.SENT) {
            mail.retry(caller(), clock.instant());
            audit.record(AuditEntry.of("MAIL_TRIED_AGAIN", "mail", id.value()).moved(from, mail.state()));
            LOG.info(() -> "mail tried again mail=%s".formatted(id));
            return id;
        }
        var again = mail.repeated(
                "%s#%d".formatted(mail.reference(), store.repeats(id) + 2),
                MailOutbox.newMessageId(),
                caller(),
                clock.instant());
        store.add(again);
        audit.record(AuditEntry.of("MAIL_REPEATED", "mail", again.id().value())
                .moved(null, again.state())
                .with("original", id));
        LOG.info(() -> "mail repeated mail=%s as=%s".formatted(id, again.id()));
        return again.id();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
