package kz.bilik.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.InTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditNightIT {

    private static final String BROKEN = "The audit trail is no longer whole";

    @Inject
    private AuditNight night;

    @Inject
    private NoticeService notices;

    @Inject
    private AsAdmin admin;

    @Inject
    private InTransaction transaction;

    @Test
    void a_trail_that_lost_its_end_is_told_and_a_whole_one_is_not() throws Exception {
        night.run();
        assertThat(told()).isZero();

        moveHead(1);
        try {
            night.run();
            night.run();
        } finally {
            moveHead(-1);
        }

        assertThat(told()).isOne();
    }

    private long told() throws Exception {
        return admin.call(() -> notices.unread()).stream()
                .filter(notice -> notice.text().en().startsWith(BROKEN))
                .count();
    }

    private void moveHead(int rows) {
        transaction.change("update audit_head set seq = seq + ?1 where id = 1", rows);
    }
}
