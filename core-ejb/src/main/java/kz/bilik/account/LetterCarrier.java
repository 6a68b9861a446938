package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.notice.NoticeText;
import kz.bilik.notification.MailRoutes;
import kz.bilik.shared.time.ClockProducer;

/**
 * Hands letters with a link to the mail server that is configured, otherwise to a folder as {@code .eml}.
 *
 * <p>They leave at once and are kept nowhere: a log of mails that administrators read would let them open the accounts of those who sign. A letter that is lost is sent
 * again by whoever invited, or asked for again.
 */
@ApplicationScoped
public class LetterCarrier {

    private static final Logger LOG = Logger.getLogger(LetterCarrier.class.getName());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    private MailRoutes routes;

    @Resource
    private ManagedExecutorService aside;

    @Inject
    private Clock clock;

    /** Only what was committed is told, and no request waits for a mail server. */
    void carry(@Observes(during = TransactionPhase.AFTER_SUCCESS) AccountLetter letter) {
        aside.execute(() -> send(letter));
    }

    private void send(AccountLetter letter) {
        try {
            var server = routes.server();
            if (server.isPresent()) {
                routes.send(message(letter, server.get()));
            } else {
                drop(message(letter, Session.getInstance(new Properties())), letter.reference());
            }
            LOG.info(() -> "letter sent reference=%s".formatted(letter.reference()));
        } catch (MessagingException | IOException e) {
            LOG.log(Level.WARNING, e, () -> "letter not sent reference=%s".formatted(letter.reference()));
        }
    }

    private MimeMessage message(AccountLetter letter, Session session) throws MessagingException, IOException {
        var invited = letter.purpose() == LinkPurpose.INVITATION;
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(routes.from()));
        message.setRecipient(
                MimeMessage.RecipientType.TO, new InternetAddress(letter.address(), letter.displayName(), UTF_8));
        message.setSubject(
                NoticeText.of(invited ? LetterText.INVITATION_SUBJECT : LetterText.RESET_SUBJECT)
                        .in(letter.language()),
                UTF_8);
        message.setText(
                NoticeText.of(
                                invited ? LetterText.INVITATION_BODY : LetterText.RESET_BODY,
                                letter.displayName(),
                                letter.username(),
                                letter.link(),
                                MOMENT.format(LocalDateTime.ofInstant(letter.expiresAt(), ClockProducer.ZONE)))
                        .in(letter.language()),
                UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    /** A file appears whole. */
    private void drop(MimeMessage message, String reference) throws IOException, MessagingException {
        var target = Files.createDirectories(routes.folder());
        var unfinished = Files.createTempFile(target, "letter", ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, target.resolve(reference.replace(':', '-') + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
