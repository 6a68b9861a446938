package kz.bilik.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.bilik.it.AsAdmin;
import kz.bilik.it.InTransaction;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditTrailIT {

    @Inject
    private AuditTrail trail;

    @Inject
    private AsAdmin admin;

    @Inject
    private InTransaction transaction;

    @Test
    void a_row_says_who_did_what_in_which_role_and_why() throws Exception {
        admin.run(() -> transaction.run(() -> trail.record(AuditEntry.of("TESTED", "trail", "said")
                .moved("BEFORE", "AFTER")
                .because("тексеру")
                .with("id", 7))));

        List<AuditRecord> history = admin.call(() -> trail.history("trail", "said"));

        assertThat(history).singleElement().satisfies(row -> {
            assertThat(row.actor()).isEqualTo("admin");
            assertThat(row.role()).isEqualTo("INSTITUTE_ADMIN");
            assertThat(row.entry())
                    .isEqualTo(new AuditEntry("TESTED", "trail", "said", "BEFORE", "AFTER", "тексеру", "id=7"));
            assertThat(row.isUntouched()).isTrue();
        });
    }

    @Test
    void writers_at_the_same_moment_keep_one_chain() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> writers = threads.invokeAll(List.of(twentyRows("first"), twentyRows("second")));
            for (Future<Object> writer : writers) {
                writer.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(admin.call(trail::verify).isIntact()).isTrue();
        assertThat(admin.call(() -> trail.history("trail", "first"))).hasSize(20);
        assertThat(admin.call(() -> trail.history("trail", "second"))).hasSize(20);
    }

    private Callable<Object> twentyRows(String writer) {
        return Executors.callable(() -> IntStream.range(0, 20)
                .forEach(row -> transaction.run(
                        () -> trail.recordAs(writer, "SYSTEM", AuditEntry.of("TESTED", "trail", writer)))));
    }

    @Test
    void what_is_rolled_back_leaves_no_row() throws Exception {
        assertThatThrownBy(() -> transaction.run(() -> {
                    trail.recordAs("someone", "SYSTEM", AuditEntry.of("TESTED", "trail", "rolled-back"));
                    throw new IllegalStateException("the use case fails after it was recorded");
                }))
                .hasMessageContaining("fails after");

        assertThat(admin.call(() -> trail.history("trail", "rolled-back"))).isEmpty();
        assertThat(admin.call(trail::verify).isIntact()).isTrue();
    }

    @Test
    void without_a_transaction_nothing_is_recorded() {
        assertThatThrownBy(() -> trail.record(AuditEntry.of("TESTED", "trail", "alone")))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void nobody_reads_the_trail_without_a_role() {
        assertThatThrownBy(() -> trail.history("trail", "said")).isInstanceOf(EJBAccessException.class);
    }
}
