package kz.bilik.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.AsDirector;
import kz.bilik.it.AsSecondAdmin;
import kz.bilik.it.InTransaction;
import kz.bilik.shared.error.NotFoundException;
import kz.bilik.shared.security.Roles;
import kz.bilik.shared.text.LocalText;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NoticeServiceIT {

    @Inject
    private NoticeService notices;

    @Inject
    private InTransaction transaction;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsSecondAdmin secondAdmin;

    @Inject
    private AsDirector director;

    @Test
    void a_matter_is_told_once_to_its_role_and_each_reader_reads_it_himself() throws Exception {
        var matter = "test:" + UUID.randomUUID();
        var news = new NewNotice(
                matter,
                NoticeTone.WARNING,
                new LocalText("kk " + matter, "ru", "en"),
                "3(1)",
                "/index.xhtml",
                List.of(NoticeAddressee.role(Roles.INSTITUTE_ADMIN)));
        transaction.run(() -> notices.tell(news));
        transaction.run(() -> notices.tell(news));

        var told = admin.call(() -> notices.unread()).stream()
                .filter(notice -> notice.text().kk().endsWith(matter))
                .toList();
        assertThat(told).hasSize(1);
        admin.run(() -> notices.markRead(told.get(0).id()));

        assertThat(admin.call(() -> notices.unread()))
                .noneMatch(notice -> notice.id() == told.get(0).id());
        assertThat(secondAdmin.call(() -> notices.unread()))
                .anyMatch(notice -> notice.id() == told.get(0).id());
        assertThat(director.call(() -> notices.unread()))
                .noneMatch(notice -> notice.id() == told.get(0).id());
        assertThatThrownBy(() -> director.run(() -> notices.markRead(told.get(0).id())))
                .isInstanceOf(NotFoundException.class);
    }
}
