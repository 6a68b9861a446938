package kz.bilik.organisation.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.organisation.RecordAbsence;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AbsencePolicyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 16);
    private static final LocalDate TO = LocalDate.of(2026, 3, 27);

    private final AbsencePolicy policy = new AbsencePolicy();

    @Test
    @Paragraph("29")
    void an_absence_is_a_day_or_more_by_an_order_for_a_reason() {
        assertThat(policy.decide(absence(FROM, FROM, "13-ж", "Іссапар"), false).isAllowed())
                .isTrue();
        assertThat(policy.decide(absence(FROM, FROM.minusDays(1), "13-ж", "Іссапар"), false)
                        .grounds())
                .containsExactly(AbsenceRefusal.ABSENCE_DAYS_WRONG);
        assertThat(policy.decide(absence(FROM, null, "13-ж", "Іссапар"), false).grounds())
                .containsExactly(AbsenceRefusal.ABSENCE_DAYS_WRONG);
        assertThat(policy.decide(absence(FROM, TO, " ", "Іссапар"), false).grounds())
                .containsExactly(AbsenceRefusal.ABSENCE_ORDER_MISSING);
        assertThat(policy.decide(absence(FROM, TO, "13-ж", null), false).grounds())
                .containsExactly(AbsenceRefusal.ABSENCE_REASON_MISSING);
        assertThat(policy.decide(absence(FROM, TO, "13-ж", "Іссапар"), true).grounds())
                .containsExactly(AbsenceRefusal.ABSENCE_RECORDED_ALREADY);
    }

    @Test
    @Paragraph("29")
    void an_early_return_leaves_the_days_that_have_passed() {
        var today = LocalDate.of(2026, 3, 20);

        assertThat(policy.decideReturn(FROM, TO, today.minusDays(1), today).isAllowed())
                .isTrue();
        assertThat(policy.decideReturn(FROM, TO, today.minusDays(2), today).grounds())
                .containsExactly(AbsenceRefusal.RETURN_BEFORE_TODAY);
        assertThat(policy.decideReturn(FROM, TO, TO, today).grounds())
                .containsExactly(AbsenceRefusal.RETURN_OUTSIDE_ABSENCE);
        assertThat(policy.decideReturn(FROM, TO, null, today).grounds())
                .containsExactly(AbsenceRefusal.RETURN_OUTSIDE_ABSENCE);
    }

    private static RecordAbsence absence(LocalDate from, LocalDate to, String orderNo, String reason) {
        return new RecordAbsence(from, to, orderNo, FROM.minusDays(3), reason);
    }
}
