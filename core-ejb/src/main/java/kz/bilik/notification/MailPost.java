package kz.bilik.notification;

import jakarta.activation.DataHandler;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import kz.bilik.document.DocumentService;
import kz.bilik.notification.MailLedger.Taken;
import kz.bilik.shared.security.Roles;

/**
 * Empties the outbox, outside of any transaction.
 *
 * <p>The receiver is reached first, then it is booked that the mail is being handed over, and only then is it handed over. So a node that dies before that
 * booking has certainly sent nothing, and its mail is tried again; one that dies after it may have, and its mail is not tried again unless the receiver can be
 * asked: nobody gets a mail twice.
 */
@Stateless
@PermitAll
@DeclareRoles(Roles.SYSTEM)
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailPost {

    private static final int AT_ONCE = 10;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private MailLedger ledger;

    @Inject
    private MailRoutes routes;

    @Inject
    private DocumentService documents;

    @Inject
    private Clock clock;

    /** Everything that is due now. @return how many mails were tried */
    public int deliver() {
        var route = routes.route();
        ledger.takeAbandoned(AT_ONCE).forEach(mail -> settle(route, mail));
        var tried = 0;
        for (var due = ledger.takeDue(AT_ONCE); !due.isEmpty(); due = ledger.takeDue(AT_ONCE)) {
            for (var mail : due) {
                deliver(route, mail);
                tried++;
            }
        }
        return tried;
    }

    private void settle(MailRoute route, Taken mail) {
        route.hasTaken(mail.messageId())
                .ifPresentOrElse(
                        taken -> {
                            if (taken) {
                                ledger.recognise(mail.id());
                            } else {
                                ledger.retry(mail.id());
                            }
                        },
                        () -> ledger.tellDoubt(mail.id()));
    }

    private void deliver(MailRoute route, Taken mail) {
        MailRoute.Passage passage;
        MimeMessage message;
        try {
            message = message(mail);
            passage = route.open();
        } catch (MailUnreachableException e) {
            ledger.postpone(mail.id(), e.getMessage());
            return;
        } catch (MessagingException | RuntimeException e) {
            ledger.fail(mail.id(), String.valueOf(e.getMessage()));
            return;
        }
        try (passage) {
            ledger.hand(mail.id());
            passage.hand(message);
            ledger.send(mail.id());
        } catch (MailUnreachableException e) {
            ledger.postpone(mail.id(), e.getMessage());
        } catch (MailRefusedException e) {
            ledger.fail(mail.id(), e.getMessage());
        } catch (MailInDoubtException e) {
            ledger.doubt(mail.id(), e.getMessage());
            settle(route, mail);
        }
    }

    private MimeMessage message(Taken mail) throws MessagingException {
        var message = new KnownMessage(routes.session(), mail.messageId());
        try {
            message.setFrom(new InternetAddress(routes.from()));
            message.setRecipient(
                    MimeMessage.RecipientType.TO, new InternetAddress(mail.address(), mail.recipient(), UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        message.setSubject(mail.subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.paper() == null) {
            message.setText(mail.body(), UTF_8);
        } else {
            message.setContent(new MimeMultipart(text(mail), paper(mail)));
        }
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart text(Taken mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.body(), UTF_8);
        return text;
    }

    private MimeBodyPart paper(Taken mail) throws MessagingException {
        var paper = documents.read(mail.paper());
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(paper.bytes(), "application/pdf")));
        try {
            part.setFileName(MimeUtility.encodeText(paper.name(), UTF_8, null));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
        return part;
    }

    /** Keeps the Message-ID that stands in the outbox: the same mail handed over again is the same mail. */
    private static final class KnownMessage extends MimeMessage {

        private final String id;

        KnownMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
