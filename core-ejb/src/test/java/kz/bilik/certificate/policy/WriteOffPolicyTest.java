package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteOffPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private final WriteOffPolicy policy = new WriteOffPolicy();

    @ParameterizedTest
    @Paragraph("26")
    @CsvSource({"SPOIL", "LOSS", "DESTRUCTION"})
    void an_act_of_today_with_everything_by_another_person_is_drawn_up(BlankActKind kind) {
        grounds(anAct(kind)).isEmpty();
    }

    @Test
    @Paragraph("26")
    void an_act_has_a_date_and_it_is_not_tomorrows() {
        grounds(anAct(BlankActKind.LOSS).on(null)).containsExactly(WriteOffRefusal.ACT_DATE_MISSING);
        grounds(anAct(BlankActKind.LOSS).on(TODAY.plusDays(1))).containsExactly(WriteOffRefusal.ACT_IN_FUTURE);
    }

    @Test
    @Paragraph("26")
    void an_act_names_one_blank_to_ten_thousand() {
        grounds(anAct(BlankActKind.LOSS).naming(0, 0, 0)).containsExactly(WriteOffRefusal.BLANKS_NOT_NAMED);
        grounds(anAct(BlankActKind.LOSS).naming(10_000, 10_000, 10_000)).isEmpty();
        grounds(anAct(BlankActKind.LOSS).naming(10_001, 0, 0)).containsExactly(WriteOffRefusal.TOO_MANY_BLANKS);
    }

    @Test
    @Paragraph("26")
    void every_named_blank_is_in_the_books_and_may_be_written_off() {
        grounds(anAct(BlankActKind.LOSS).naming(3, 2, 2)).containsExactly(WriteOffRefusal.BLANKS_NOT_KNOWN);
        grounds(anAct(BlankActKind.LOSS).naming(3, 3, 2)).containsExactly(WriteOffRefusal.BLANKS_NOT_FOR_THIS_ACT);
    }

    @Test
    @Paragraph("26")
    void a_spoiled_blank_is_written_off_with_its_scan_and_destroyed_only_after_that() {
        grounds(anAct(BlankActKind.SPOIL).withoutScan()).containsExactly(WriteOffRefusal.SPOILT_SCAN_MISSING);
        grounds(anAct(BlankActKind.LOSS).withoutScan()).isEmpty();
        grounds(anAct(BlankActKind.SPOIL).withoutSpoilAct(1)).isEmpty();
        grounds(anAct(BlankActKind.DESTRUCTION).withoutSpoilAct(1)).containsExactly(WriteOffRefusal.SPOIL_ACT_MISSING);
    }

    @Test
    @Paragraph("26")
    void a_write_off_has_a_reason_and_a_destruction_a_method() {
        grounds(anAct(BlankActKind.LOSS).withoutReason()).containsExactly(WriteOffRefusal.WRITE_OFF_REASON_MISSING);
        grounds(anAct(BlankActKind.DESTRUCTION).withoutMethod())
                .containsExactly(WriteOffRefusal.DESTRUCTION_METHOD_MISSING);
    }

    @Test
    @Paragraph("26")
    void who_last_had_a_blank_in_hand_does_not_write_it_off() {
        grounds(anAct(BlankActKind.LOSS).lastInTheHandsOf("admin"))
                .containsExactly(WriteOffRefusal.SECOND_PERSON_NEEDED);
        grounds(anAct(BlankActKind.LOSS).lastInTheHandsOf("director")).isEmpty();
    }

    private ListAssert<Ground> grounds(Act act) {
        return assertThat(policy.decide(act.facts()).grounds());
    }

    private static Act anAct(BlankActKind kind) {
        return new Act(kind);
    }

    private static final class Act {
        private final BlankActKind kind;
        private LocalDate date = TODAY;
        private boolean reasoned = true;
        private boolean scanned = true;
        private boolean methodStated = true;
        private long named = 1;
        private long known = 1;
        private long fitting = 1;
        private long withoutSpoilAct;
        private Set<String> lastHands = Set.of();

        Act(BlankActKind kind) {
            this.kind = kind;
        }

        Act on(LocalDate day) {
            date = day;
            return this;
        }

        Act naming(long count, long inTheBooks, long inAState) {
            named = count;
            known = inTheBooks;
            fitting = inAState;
            return this;
        }

        Act withoutScan() {
            scanned = false;
            return this;
        }

        Act withoutReason() {
            reasoned = false;
            return this;
        }

        Act withoutMethod() {
            methodStated = false;
            return this;
        }

        Act withoutSpoilAct(long count) {
            withoutSpoilAct = count;
            return this;
        }

        Act lastInTheHandsOf(String user) {
            lastHands = Set.of(user);
            return this;
        }

        WriteOffFacts facts() {
            return new WriteOffFacts(
                    kind,
                    date,
                    TODAY,
                    reasoned,
                    scanned,
                    methodStated,
                    named,
                    known,
                    fitting,
                    withoutSpoilAct,
                    lastHands,
                    "admin");
        }
    }
}
