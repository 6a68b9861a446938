package kz.bilik.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditChainTest {

    private static final Instant NOON = Instant.parse("2026-03-02T07:00:00.123456789Z");

    private final List<AuditRecord> rows = fiveRows();
    private final AuditRecord head = rows.get(4);

    @Test
    void an_untouched_chain_is_intact() {
        var verdict = AuditChain.verify(rows.iterator(), head.seq(), head.hash());

        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.rows()).isEqualTo(5);
    }

    @Test
    void an_empty_chain_is_intact() {
        assertThat(AuditChain.verify(List.<AuditRecord>of().iterator(), 0, AuditRecord.BEGINNING)
                        .isIntact())
                .isTrue();
    }

    @Test
    void a_changed_row_is_named() {
        AuditRecord third = rows.get(2);
        rows.set(2, forged(third, third.entry().because("басқа себеп"), third.hash()));

        assertThat(firstBad()).isEqualTo(3);
    }

    @Test
    void a_changed_row_with_a_new_hash_is_named_by_the_row_after_it() {
        AuditRecord second = rows.get(1);
        rows.set(
                2,
                AuditRecord.following(
                        second.seq(),
                        second.hash(),
                        NOON,
                        "forger",
                        "NONE",
                        rows.get(2).entry()));

        assertThat(firstBad()).isEqualTo(4);
    }

    @Test
    void a_removed_row_is_named() {
        rows.remove(1);

        assertThat(firstBad()).isEqualTo(2);
    }

    @Test
    void rows_cut_off_the_end_are_missed() {
        rows.remove(4);

        assertThat(firstBad()).isEqualTo(5);
    }

    @Test
    void fields_that_only_look_alike_together_give_different_hashes() {
        var one = AuditRecord.following(0, AuditRecord.BEGINNING, NOON, "ab", "c", AuditEntry.of("X", "y", "1"));
        var other = AuditRecord.following(0, AuditRecord.BEGINNING, NOON, "a", "bc", AuditEntry.of("X", "y", "1"));

        assertThat(one.hash()).isNotEqualTo(other.hash());
    }

    private long firstBad() {
        return AuditChain.verify(rows.iterator(), head.seq(), head.hash())
                .firstBadSeq()
                .orElseThrow();
    }

    private static AuditRecord forged(AuditRecord row, AuditEntry entry, String hash) {
        return new AuditRecord(row.seq(), row.happenedAt(), row.actor(), row.role(), entry, row.previousHash(), hash);
    }

    private static List<AuditRecord> fiveRows() {
        var chain = new ArrayList<AuditRecord>();
        long seq = 0;
        String hash = AuditRecord.BEGINNING;
        for (String id : List.of("1", "2", "3", "4", "5")) {
            var row =
                    AuditRecord.following(seq, hash, NOON, "admin", "INSTITUTE_ADMIN", AuditEntry.of("DONE", "x", id));
            chain.add(row);
            seq = row.seq();
            hash = row.hash();
        }
        return chain;
    }
}
