package kz.bilik.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.logging.Logger;
import kz.bilik.notice.NoticeText;
import kz.bilik.notice.NoticeTold;
import kz.bilik.notification.model.Mail;
import kz.bilik.notification.policy.AddressPolicy;
import kz.bilik.notification.store.MailStore;
import kz.bilik.shared.error.RefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes mails as a part of the use case that they tell of: they exist if and only if it is committed, and each once. */
@ApplicationScoped
public class MailOutbox {

    private static final Logger LOG = Logger.getLogger(MailOutbox.class.getName());
    static final String NOTICE = "notice:";

    private static final int LONGEST_SUBJECT = 120;

    private final AddressPolicy addresses = new AddressPolicy();

    @Inject
    private MailStore store;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "bilik.public.url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    /** @return whether it was new */
    public boolean put(NewMail mail) {
        var ruling = addresses.decide(mail.address());
        if (ruling.isRefused()) {
            throw new RefusedException(ruling);
        }
        var added = store.add(Mail.written(mail, newMessageId(), clock.instant()));
        if (added) {
            LOG.info(() -> "mail written reference=%s".formatted(mail.reference()));
        }
        return added;
    }

    static String newMessageId() {
        return "<%s@bilik>".formatted(UUID.randomUUID());
    }

    /** Whoever gave an address gets what the first page shows, in his own language. */
    void carry(@Observes NoticeTold told) {
        var news = told.news();
        var today = LocalDate.now(clock);
        for (var addressee : news.addressees()) {
            for (var reader : store.readers(addressee, today)) {
                var text = news.text().in(reader.language());
                put(new NewMail(
                        NOTICE + told.id() + ":" + reader.username(),
                        reader.address(),
                        reader.name(),
                        reader.language(),
                        cut(NoticeText.of(MailText.NOTICE_SUBJECT, text).in(reader.language())),
                        NoticeText.of(
                                        MailText.NOTICE_BODY,
                                        reader.name(),
                                        text,
                                        news.paragraph(),
                                        publicUrl + news.link())
                                .in(reader.language()),
                        null));
            }
        }
    }

    private static String cut(String subject) {
        return subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
