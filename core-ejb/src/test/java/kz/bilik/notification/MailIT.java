package kz.bilik.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsListener;
import kz.bilik.it.Eventually;
import kz.bilik.it.InTransaction;
import kz.bilik.notice.NewNotice;
import kz.bilik.notice.NoticeAddressee;
import kz.bilik.notice.NoticeService;
import kz.bilik.notice.NoticeTone;
import kz.bilik.notification.policy.MailRefusal;
import kz.bilik.shared.error.RefusedException;
import kz.bilik.shared.persistence.PageRequest;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox of a system whose mails leave into a folder. */
@ArquillianTest
class MailIT {

    private static final AtomicInteger MATTERS = new AtomicInteger();

    @Inject
    private MailService mails;

    @Inject
    private MailAddressService addresses;

    @Inject
    private NoticeService notices;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsListener listener;

    @AfterEach
    void nobodyHasAnAddress() {
        transaction.change("update app_user set email = null, mail_wanted = true, language = 'kk'");
    }

    @Test
    @Paragraph("23")
    void a_notice_goes_once_to_whoever_gave_an_address_in_the_reader_s_language() throws Exception {
        listener.run(() -> addresses.record(new OwnAddress(" tyndaushy@example.kz ", true, "ru")));
        var matter = told("listener");
        told(matter, "listener");

        var sent = Eventually.until(
                rows -> rows.size() == 1 && rows.get(0).state() == MailState.SENT, () -> about("Новость " + matter));
        assertThat(sent.get(0).address()).isEqualTo("tyndaushy@example.kz");
        assertThat(admin.call(() -> mails.mail(sent.get(0).id())).body())
                .contains("Новость " + matter, "пункт 28 Правил", "/expulsion/own.xhtml");
        assertThat(listener.call(notices::unread))
                .anyMatch(notice -> notice.text().ru().equals("Новость " + matter));
    }

    @Test
    @Paragraph("23")
    void who_gave_no_address_or_wants_no_mails_gets_none() throws Exception {
        var silent = told("listener");
        listener.run(() -> addresses.record(new OwnAddress("tyndaushy@example.kz", false, "kk")));
        var unwanted = told("listener");

        assertThat(about("Новость " + silent)).isEmpty();
        assertThat(about("Жаңалық " + silent)).isEmpty();
        assertThat(about("Жаңалық " + unwanted)).isEmpty();
        assertThat(catchThrowableOfType(
                                RefusedException.class,
                                () -> listener.run(() -> addresses.record(new OwnAddress("tyndaushy", true, "kk"))))
                        .ruling()
                        .grounds())
                .containsExactly(MailRefusal.MAIL_ADDRESS_UNUSABLE);
    }

    @Test
    @Paragraph("23")
    void what_a_dead_node_left_is_recognised_in_the_folder_or_sent_by_another_node() throws Exception {
        listener.run(() -> addresses.record(new OwnAddress("tyndaushy@example.kz", true, "kk")));
        var mail = sent();
        died(mail, "HANDED");
        var recognised = Eventually.until(row -> row.state() == MailState.SENT, () -> row(mail));
        assertThat(recognised.attempts()).isEqualTo(1);

        died(mail, "SENDING");
        assertThat(Eventually.until(row -> row.state() == MailState.SENT, () -> row(mail))
                        .attempts())
                .isEqualTo(2);
    }

    @Test
    @Paragraph("23")
    void a_sent_mail_is_repeated_as_another_one_and_a_failed_one_is_tried_again_as_itself() throws Exception {
        listener.run(() -> addresses.record(new OwnAddress("tyndaushy@example.kz", true, "kk")));
        var mail = sent();
        var first = admin.call(() -> mails.mail(mail));

        var again = admin.call(() -> mails.repeat(mail));
        Eventually.until(row -> row.state() == MailState.SENT, () -> row(again));
        assertThat(admin.call(() -> mails.mail(again))).satisfies(repeated -> {
            assertThat(repeated.original()).isEqualTo(mail);
            assertThat(repeated.repeatedBy()).isEqualTo("admin");
            assertThat(repeated.messageId()).isNotEqualTo(first.messageId());
            assertThat(repeated.body()).isEqualTo(first.body());
        });
        transaction.change("update mail set state = 'FAILED', sent_at = null, error = 'x' where id = ?1", mail.value());
        assertThat(admin.call(() -> mails.repeat(mail))).isEqualTo(mail);
        Eventually.until(row -> row.state() == MailState.SENT, () -> row(mail));
        assertThat(admin.call(() -> mails.mail(mail)).messageId()).isEqualTo(first.messageId());
    }

    private MailId sent() throws Exception {
        var matter = told("listener");
        return Eventually.until(
                        rows -> rows.size() == 1 && rows.get(0).state() == MailState.SENT,
                        () -> about("Жаңалық " + matter))
                .get(0)
                .id();
    }

    private void died(MailId mail, String at) {
        transaction.change(
                "update mail set state = ?1, sent_at = null, leased_until = '2020-01-01' where id = ?2",
                at,
                mail.value());
    }

    private String told(String username) {
        var matter = "Х" + MATTERS.incrementAndGet();
        told(matter, username);
        return matter;
    }

    private void told(String matter, String username) {
        transaction.run(() -> notices.tell(new NewNotice(
                "mail-it:" + matter,
                NoticeTone.INFO,
                new LocalText("Жаңалық " + matter, "Новость " + matter, "News " + matter),
                "28",
                "/expulsion/own.xhtml",
                List.of(NoticeAddressee.user(username)))));
    }

    private List<MailRow> about(String text) throws Exception {
        return admin.call(() -> mails.mails(new PageRequest(0, 10, "", true, Map.of("subject", text))))
                .rows();
    }

    private MailRow row(MailId id) throws Exception {
        return admin.call(() -> mails.mail(id)).row();
    }
}
