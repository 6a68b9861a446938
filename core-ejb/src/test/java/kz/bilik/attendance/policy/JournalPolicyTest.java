package kz.bilik.attendance.policy;

import static kz.bilik.attendance.policy.AttendanceRefusal.JOURNAL_EMPTY;
import static kz.bilik.attendance.policy.AttendanceRefusal.JOURNAL_KEPT_ELSEWHERE;
import static kz.bilik.attendance.policy.AttendanceRefusal.JOURNAL_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class JournalPolicyTest {

    private final JournalPolicy policy = new JournalPolicy();

    @Test
    @Paragraph("23(3)")
    void a_journal_has_classes_and_listeners_and_fits_the_paper() {
        assertThat(policy.decide(new JournalFacts(1, 1, false)).isAllowed()).isTrue();
        assertThat(policy.decide(new JournalFacts(130, 100, false)).isAllowed()).isTrue();
        assertThat(policy.decide(new JournalFacts(131, 1, false)).grounds()).containsExactly(JOURNAL_TOO_LARGE);
        assertThat(policy.decide(new JournalFacts(1, 101, false)).grounds()).containsExactly(JOURNAL_TOO_LARGE);
        assertThat(policy.decide(new JournalFacts(0, 1, false)).grounds()).containsExactly(JOURNAL_EMPTY);
        assertThat(policy.decide(new JournalFacts(1, 0, false)).grounds()).containsExactly(JOURNAL_EMPTY);
        assertThat(policy.decide(new JournalFacts(1, 1, true)).grounds()).containsExactly(JOURNAL_KEPT_ELSEWHERE);
    }
}
