package kz.bilik.assessment.policy;

import static kz.bilik.agreement.policy.AgreementRefusal.AGREEMENT_MISSING;
import static kz.bilik.attendance.policy.AttendanceRefusal.ATTENDANCE_BELOW_MINIMUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.agreement.policy.AgreementFacts;
import kz.bilik.attendance.policy.AttendanceFacts;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AdmissionPolicyTest {

    private static final LocalDate START = LocalDate.parse("2026-02-02");

    private final AdmissionPolicy policy = new AdmissionPolicy();

    @Test
    @Paragraph({"23", "23(3)"})
    void both_what_is_missing_and_what_falls_short_are_named() {
        assertThat(policy.decide(facts(null, "57.5")).grounds())
                .containsExactly(AGREEMENT_MISSING, ATTENDANCE_BELOW_MINIMUM);
        assertThat(policy.decide(facts(START, "58")).isAllowed()).isTrue();
    }

    private static AdmissionFacts facts(LocalDate signedOn, String attended) {
        return new AdmissionFacts(
                new AgreementFacts(signedOn, START, START.plusDays(11)),
                new AttendanceFacts(new BigDecimal(attended), new BigDecimal("72"), Settings.defaults()));
    }
}
