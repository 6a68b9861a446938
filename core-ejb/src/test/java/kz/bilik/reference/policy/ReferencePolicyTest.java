package kz.bilik.reference.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferencePolicyTest {

    private static final LocalDate END = LocalDate.of(2026, 2, 13);

    private final ReferencePolicy policy = new ReferencePolicy();

    @ParameterizedTest
    @Paragraph("27")
    @EnumSource(names = {"FAILED", "NOT_ASSESSED"})
    void who_attended_and_did_not_pass_gets_a_reference(EnrolmentState state) {
        assertThat(policy.decide(new ReferenceFacts(state, END, END)).isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @Paragraph("27")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAILED", "NOT_ASSESSED"})
    void nobody_else_does(EnrolmentState state) {
        assertThat(policy.decide(new ReferenceFacts(state, END, END)).grounds())
                .containsExactly(ReferenceRefusal.DID_NOT_FAIL);
    }

    @Test
    @Paragraph("27")
    void a_reference_is_not_given_the_day_before_the_end() {
        assertThat(policy.decide(new ReferenceFacts(EnrolmentState.FAILED, END, END.minusDays(1)))
                        .grounds())
                .containsExactly(ReferenceRefusal.COURSE_NOT_OVER);
    }
}
