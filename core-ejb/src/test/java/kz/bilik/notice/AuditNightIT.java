package kz.bilik.notice;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.InTransaction;
import kz.bilik.job.NightlyTask;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditNightIT {

    private static final String BROKEN = "The audit trail is no longer whole";

    @Inject
    @Any
    private Instance<NightlyTask> nightly;

    @Inject
    private NoticeService notices;

    @Inject
    private AsAdmin admin;

    @Inject
    private InTransaction transaction;

    @Test
    void a_trail_that_lost_its_end_is_told_and_a_whole_one_is_not() throws Exception {
        run();
        assertThat(admin.call(this::told)).isZero();

        var told = admin.call(() -> transaction.takenBack("update audit_head set seq = seq + 1 where id = 1", () -> {
            run();
            run();
            return told();
        }));

        assertThat(told).isOne();
    }

    private void run() {
        nightly.stream()
                .filter(task -> task.name().equals("audit"))
                .findFirst()
                .orElseThrow()
                .run();
    }

    private long told() {
        return notices.unread().stream()
                .filter(notice -> notice.text().en().startsWith(BROKEN))
                .count();
    }
}
