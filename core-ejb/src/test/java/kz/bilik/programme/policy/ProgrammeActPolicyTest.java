package kz.bilik.programme.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.ComponentKind;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

class ProgrammeActPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 10);

    private final ProgrammeActPolicy policy = new ProgrammeActPolicy();
    private final AssessmentPlanPolicy plans = new AssessmentPlanPolicy();
    private final DraftPolicy drafts = new DraftPolicy();

    @Test
    @Paragraph("3")
    void a_return_and_an_agreement_say_what_they_must() {
        assertThat(policy.decide(act(ProgrammeAct.RETURN, " ")).grounds())
                .containsExactly(ProgrammeActRefusal.REMARKS_MISSING);
        assertThat(policy.decide(act(ProgrammeAct.AGREE, null)).grounds())
                .containsExactly(ProgrammeActRefusal.AGREED_WITH_MISSING);
        assertThat(policy.decide(act(ProgrammeAct.AGREE, "Ғылыми кеңес")).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("SEC-1")
    void who_drafted_does_not_agree() {
        var own = new ProgrammeActFacts(ProgrammeAct.AGREE, "Ғылыми кеңес", null, null, TODAY, true, false);

        assertThat(policy.decide(own).grounds()).containsExactly(ProgrammeActRefusal.OWN_DRAFT_AGREED);
    }

    @Test
    @Paragraph("3")
    void the_head_approves_by_an_order_that_is_not_of_a_day_to_come() {
        assertThat(policy.decide(approval("12-н", TODAY)).isAllowed()).isTrue();
        assertThat(policy.decide(approval("12-н", TODAY.plusDays(1))).grounds())
                .containsExactly(ProgrammeActRefusal.APPROVAL_ORDER_IN_FUTURE);
        assertThat(policy.decide(approval("", TODAY)).grounds())
                .containsExactly(ProgrammeActRefusal.APPROVAL_ORDER_MISSING);
        assertThat(policy.decide(approval("12-н", null)).grounds())
                .containsExactly(ProgrammeActRefusal.APPROVAL_ORDER_MISSING);
    }

    @Test
    @Paragraph("16")
    void a_programme_in_use_is_not_archived_and_no_other_without_a_reason() {
        var inUse = new ProgrammeActFacts(ProgrammeAct.ARCHIVE, "ескірді", null, null, TODAY, false, true);

        assertThat(policy.decide(inUse).grounds()).containsExactly(ProgrammeActRefusal.PROGRAMME_IN_USE);
        assertThat(policy.decide(act(ProgrammeAct.ARCHIVE, "")).grounds())
                .containsExactly(ProgrammeActRefusal.ARCHIVE_REASON_MISSING);
    }

    @Test
    @Paragraph("16")
    void a_code_names_one_programme_and_one_version_is_on_its_way() {
        assertThat(drafts.decide(new DraftFacts("BEDI-073", false, false)).isAllowed())
                .isTrue();
        assertThat(drafts.decide(new DraftFacts("B", false, false)).grounds())
                .containsExactly(DraftRefusal.CODE_MALFORMED);
        assertThat(drafts.decide(new DraftFacts("BEDI-073", true, true)).grounds())
                .containsExactly(DraftRefusal.CODE_TAKEN, DraftRefusal.VERSION_OPEN);
    }

    @Test
    @Paragraph("26")
    void a_programme_says_how_it_is_assessed() {
        assertThat(decide().grounds()).containsExactly(AssessmentPlanRefusal.COMPONENTS_MISSING);
        assertThat(decide(component(ComponentKind.PROJECT, "10", "100.01")).grounds())
                .containsExactly(AssessmentPlanRefusal.COMPONENT_PASS_OUT_OF_RANGE);
        assertThat(decide(component(ComponentKind.PROJECT, "10", "20")).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("23(4)")
    void scenario_54_a_test_has_a_score_and_is_passed_with_half_of_it() {
        assertThat(decide(component(ComponentKind.TEST, "0", "50")).grounds())
                .containsExactly(AssessmentPlanRefusal.COMPONENT_MAX_NOT_POSITIVE);
        assertThat(decide(component(ComponentKind.TEST, "50", "49.99")).grounds())
                .containsExactly(AssessmentPlanRefusal.TEST_PASS_BELOW_MINIMUM);
        assertThat(decide(component(ComponentKind.TEST, "50", "50")).isAllowed())
                .isTrue();
    }

    private Ruling decide(ComponentSpec... components) {
        return plans.decide(new AssessmentPlanFacts(List.of(components), Settings.defaults()));
    }

    private static ComponentSpec component(ComponentKind kind, String max, String pass) {
        return new ComponentSpec(kind, new LocalText("бағалау", null, null), new BigDecimal(max), new BigDecimal(pass));
    }

    private static ProgrammeActFacts act(ProgrammeAct act, String text) {
        return new ProgrammeActFacts(act, text, null, null, TODAY, false, false);
    }

    private static ProgrammeActFacts approval(String orderNo, LocalDate orderDate) {
        return new ProgrammeActFacts(ProgrammeAct.APPROVE, null, orderNo, orderDate, TODAY, false, false);
    }
}
