package kz.bilik.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which way mails leave in this installation: the mail server that is configured, otherwise a folder. */
@ApplicationScoped
public class MailRoutes {

    private static final String TIME_OUT = "20000";

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
    private MailSecurity security;

    @Inject
    @ConfigProperty(name = "bilik.mail.folder")
    private Optional<String> folder;

    @Inject
    @ConfigProperty(name = "bilik.mail.from", defaultValue = "bilik@localhost")
    private String from;

    MailRoute route() {
        return server().<MailRoute>map(session -> new MailServer(session, user.orElse(null), password.orElse(null)))
                .orElseGet(() -> new MailFolder(folder()));
    }

    /** The mail server; empty where mails go into the folder. */
    public Optional<Session> server() {
        return host.map(this::session);
    }

    /** Hands a mail to the server at once. */
    public void send(MimeMessage message) throws MessagingException {
        Transport.send(message, user.orElse(null), password.orElse(null));
    }

    /** Where mails go without a server. */
    public Path folder() {
        return folder.map(Path::of).orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir"), "bilik-mail"));
    }

    Session session() {
        return Session.getInstance(new Properties());
    }

    public String from() {
        return from;
    }

    /** Where mails go, in words of the administrator; without a password. */
    public String described() {
        return host.map(name -> "smtp://%s:%d".formatted(name, port)).orElseGet(() -> folder().toString());
    }

    private Session session(String name) {
        var properties = new Properties();
        properties.put("mail.smtp.host", name);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.connectiontimeout", TIME_OUT);
        properties.put("mail.smtp.timeout", TIME_OUT);
        properties.put("mail.smtp.writetimeout", TIME_OUT);
        properties.put("mail.smtp.auth", String.valueOf(user.isPresent()));
        properties.put("mail.smtp.ssl.enable", String.valueOf(security == MailSecurity.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.starttls.enable", String.valueOf(security == MailSecurity.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(security == MailSecurity.STARTTLS));
        return Session.getInstance(properties);
    }
}
