package kz.bilik.staffing.policy;

import static kz.bilik.staffing.policy.EngagementRefusal.ALREADY_ENGAGED;
import static kz.bilik.staffing.policy.EngagementRefusal.DOCUMENT_NUMBER_MISSING;
import static kz.bilik.staffing.policy.EngagementRefusal.EXPERIENCE_START_MISSING;
import static kz.bilik.staffing.policy.EngagementRefusal.LEAVING_BEFORE_COMING;
import static kz.bilik.staffing.policy.EngagementRefusal.LEAVING_REASON_MISSING;
import static kz.bilik.staffing.policy.EngagementRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.staffing.policy.EngagementRefusal.POSITION_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.staffing.AddContract;
import kz.bilik.staffing.AddGround;
import kz.bilik.staffing.ContractKind;
import kz.bilik.staffing.GroundValue;
import org.junit.jupiter.api.Test;

class EngagementPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final EngagementPolicy policy = new EngagementPolicy();

    @Test
    @Paragraph("3(1)")
    void a_membership_of_one_day_is_taken_and_one_that_ends_before_it_begins_is_not() {
        assertThat(policy.decide(new EngagementFacts("әдіскер", DAY, DAY, false))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(new EngagementFacts(" ", DAY, DAY.minusDays(1), true))
                        .grounds())
                .containsExactly(POSITION_MISSING, PERIOD_ENDS_BEFORE_IT_BEGINS, ALREADY_ENGAGED);
    }

    @Test
    @Paragraph("3(1)")
    void nobody_leaves_before_having_come_or_without_a_reason() {
        assertThat(policy.decideLeaving(DAY, DAY, "өз еркімен").isAllowed()).isTrue();
        assertThat(policy.decideLeaving(DAY, DAY.minusDays(1), "").grounds())
                .containsExactly(LEAVING_BEFORE_COMING, LEAVING_REASON_MISSING);
    }

    @Test
    @Paragraph("3(1)")
    void a_ground_and_a_contract_have_a_number_and_a_possible_term() {
        assertThat(policy.decide(
                                new AddGround(GroundValue.PRODUCTION_SPECIALIST, "", DAY, DAY.minusDays(1), null, null))
                        .grounds())
                .containsExactly(DOCUMENT_NUMBER_MISSING, PERIOD_ENDS_BEFORE_IT_BEGINS, EXPERIENCE_START_MISSING);
        assertThat(policy.decide(new AddContract(ContractKind.SERVICE, "5", null, DAY, DAY.minusDays(1), null))
                        .grounds())
                .containsExactly(DOCUMENT_NUMBER_MISSING, PERIOD_ENDS_BEFORE_IT_BEGINS);
    }
}
