package kz.bilik.account;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.bilik.notice.NoticeText;
import kz.bilik.shared.time.ClockProducer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

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
    private static final String TIME_OUT = "20000";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    @Inject
    @ConfigProperty(name = "bilik.mail.smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "bilik.mail.smtp.port", defaultValue = "587")
    private int port;

    @Inject
    @ConfigProperty(name = "bilik.mail.smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "bilik.mail.smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "bilik.mail.smtp.security", defaultValue = "STARTTLS")
    private String security;

    @Inject
    @ConfigProperty(name = "bilik.mail.folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "bilik.mail.from", defaultValue = "bilik@localhost")
    private String from;

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
            if (host.isPresent()) {
                Transport.send(message(letter, server(host.get())), user.orElse(null), password.orElse(null));
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
        message.setFrom(new InternetAddress(from));
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

    private Session server(String name) {
        var properties = new Properties();
        properties.put("mail.smtp.host", name);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", TIME_OUT);
        properties.put("mail.smtp.timeout", TIME_OUT);
        properties.put("mail.smtp.writetimeout", TIME_OUT);
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("TLS")));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(security.equals("STARTTLS")));
        properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("STARTTLS")));
        return Session.getInstance(properties);
    }

    /** A file appears whole. */
    private void drop(MimeMessage message, String reference) throws IOException, MessagingException {
        var target = Files.createDirectories(
                folder.map(Path::of).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "bilik-mail")));
        var unfinished = Files.createTempFile(target, "letter", ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(unfinished, target.resolve(reference.replace(':', '-') + ".eml"), StandardCopyOption.ATOMIC_MOVE);
    }
}
