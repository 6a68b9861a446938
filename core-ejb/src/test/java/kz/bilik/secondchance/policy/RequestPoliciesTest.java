package kz.bilik.secondchance.policy;

import static kz.bilik.secondchance.policy.ChanceRefusal.COMMISSION_DECIDES;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_WITHOUT_PROOF;
import static kz.bilik.secondchance.policy.ChanceRefusal.COMPLETION_WITHOUT_REASON;
import static kz.bilik.secondchance.policy.ChanceRefusal.DECIDER_SIGNS;
import static kz.bilik.secondchance.policy.ChanceRefusal.DECISION_DAY_WRONG;
import static kz.bilik.secondchance.policy.ChanceRefusal.DECISION_WITHOUT_PROTOCOL;
import static kz.bilik.secondchance.policy.ChanceRefusal.DECLINED_WITHOUT_REASON;
import static kz.bilik.secondchance.policy.ChanceRefusal.MADE_UP_MORE_THAN_MISSED;
import static kz.bilik.secondchance.policy.ChanceRefusal.MAKE_UP_DAY_WRONG;
import static kz.bilik.secondchance.policy.ChanceRefusal.MAKE_UP_HOURS_WRONG;
import static kz.bilik.secondchance.policy.ChanceRefusal.MAKE_UP_WITHOUT_BASIS;
import static kz.bilik.secondchance.policy.ChanceRefusal.NOTHING_TO_MAKE_UP;
import static kz.bilik.secondchance.policy.ChanceRefusal.ORDER_BEFORE_DECISION;
import static kz.bilik.secondchance.policy.ChanceRefusal.ORDER_DAY_AHEAD;
import static kz.bilik.secondchance.policy.ChanceRefusal.ORDER_NOT_NEEDED;
import static kz.bilik.secondchance.policy.ChanceRefusal.ORDER_SIGNED_BEFORE;
import static kz.bilik.secondchance.policy.ChanceRefusal.REASON_NOT_EXPLAINED;
import static kz.bilik.secondchance.policy.ChanceRefusal.REQUEST_DECIDED;
import static kz.bilik.secondchance.policy.ChanceRefusal.REQUEST_NOT_GRANTED;
import static kz.bilik.secondchance.policy.ChanceRefusal.REQUEST_PENDING;
import static kz.bilik.secondchance.policy.ChanceRefusal.RESPONSIBLE_MISSING;
import static kz.bilik.secondchance.policy.ChanceRefusal.REVOKED_WITHOUT_REASON;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_WITHOUT_PROOF;
import static kz.bilik.secondchance.policy.ChanceRefusal.TRANSFER_WITHOUT_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.secondchance.ChanceKind;
import kz.bilik.secondchance.ChanceState;
import kz.bilik.secondchance.DecideChance;
import kz.bilik.secondchance.DecisionAuthority;
import kz.bilik.secondchance.ValidReason;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class RequestPoliciesTest {

    private static final LocalDate ASKED = LocalDate.parse("2026-02-20");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    private final RequestPolicy policy = new RequestPolicy();
    private final MakeUpPolicy makeUps = new MakeUpPolicy();

    private List<Ground> asked(ChanceKind kind, ValidReason reason, String explanation, int proofs) {
        return policy.ask(new RequestFacts(kind, reason, explanation, proofs, false))
                .grounds();
    }

    @Test
    @Paragraph("27(3)")
    void scenario_64_a_transfer_without_a_document_is_refused() {
        assertThat(asked(ChanceKind.TRANSFER, ValidReason.ILLNESS, "Ауырдым", 0))
                .containsExactly(TRANSFER_WITHOUT_PROOF);
        assertThat(asked(ChanceKind.TRANSFER, null, "Ауырдым", 1)).containsExactly(TRANSFER_WITHOUT_REASON);
        assertThat(asked(ChanceKind.TRANSFER, ValidReason.ILLNESS, "Ауырдым", 1))
                .isEmpty();
    }

    @Test
    @Paragraph("27(4)")
    void an_interruption_and_a_completion_need_a_reason_and_a_document_as_well() {
        assertThat(asked(ChanceKind.INTERRUPTION, null, "Ауырдым", 0))
                .containsExactly(COMPLETION_WITHOUT_REASON, COMPLETION_WITHOUT_PROOF);
        assertThat(asked(ChanceKind.COMPLETION, ValidReason.MATERNITY, "Демалыс аяқталды", 0))
                .containsExactly(COMPLETION_WITHOUT_PROOF);
    }

    @Test
    @Paragraph("27")
    void a_reassessment_needs_neither_but_every_request_says_why_and_is_alone() {
        assertThat(asked(ChanceKind.REASSESSMENT_OWN, null, "Дайындалдым", 0)).isEmpty();
        assertThat(asked(ChanceKind.REASSESSMENT_OWN, null, " ", 0)).containsExactly(REASON_NOT_EXPLAINED);
        assertThat(policy.ask(new RequestFacts(ChanceKind.REASSESSMENT_OWN, null, "Дайындалдым", 0, true))
                        .grounds())
                .containsExactly(REQUEST_PENDING);
    }

    @Test
    @Paragraph("27")
    void only_an_undecided_request_is_withdrawn_or_decided() {
        assertThat(policy.withdraw(ChanceState.SUBMITTED).isAllowed()).isTrue();
        assertThat(policy.withdraw(ChanceState.GRANTED).grounds()).containsExactly(REQUEST_DECIDED);
        assertThat(policy.decide(new DecisionFacts(
                                ChanceState.DECLINED,
                                ChanceKind.REASSESSMENT_OWN,
                                null,
                                ASKED,
                                TODAY,
                                byAdministrator(true, null)))
                        .grounds())
                .containsExactly(REQUEST_DECIDED);
    }

    @Test
    @Paragraph("27")
    void the_administrator_grants_a_reassessment_and_the_commission_everything_else() {
        assertThat(decided(ChanceKind.REASSESSMENT_OWN, null, byAdministrator(true, null)))
                .isEmpty();
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byAdministrator(true, null)))
                .containsExactly(COMMISSION_DECIDES);
        assertThat(decided(ChanceKind.TRANSFER, ValidReason.ILLNESS, byAdministrator(true, "Бөлім")))
                .containsExactly(COMMISSION_DECIDES);
        assertThat(decided(ChanceKind.TRANSFER, ValidReason.ILLNESS, byCommission("5", "2026-02-27", "Бөлім")))
                .isEmpty();
        assertThat(decided(ChanceKind.TRANSFER, ValidReason.ILLNESS, byCommission("5", "2026-02-27", " ")))
                .containsExactly(RESPONSIBLE_MISSING);
        assertThat(decided(ChanceKind.TRANSFER, ValidReason.ILLNESS, byAdministrator(false, null)))
                .containsExactly(DECLINED_WITHOUT_REASON);
    }

    @Test
    @Paragraph("27")
    void a_decision_of_the_commission_names_its_protocol_between_the_request_and_today() {
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byCommission(" ", "2026-02-27", null)))
                .containsExactly(DECISION_WITHOUT_PROTOCOL);
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byCommission("5", "2026-02-19", null)))
                .containsExactly(DECISION_DAY_WRONG);
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byCommission("5", "2026-02-20", null)))
                .isEmpty();
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byCommission("5", "2026-03-02", null)))
                .isEmpty();
        assertThat(decided(ChanceKind.INTERRUPTION, ValidReason.ILLNESS, byCommission("5", "2026-03-03", null)))
                .containsExactly(DECISION_DAY_WRONG);
    }

    @Test
    @Paragraph({"27", "SEC-1"})
    void an_order_follows_the_decision_and_is_not_signed_by_whoever_recorded_it() {
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.COMMISSION, false, "2026-02-27", false))
                .isEmpty();
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.COMMISSION, false, "2026-02-26", false))
                .containsExactly(ORDER_BEFORE_DECISION);
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.COMMISSION, false, "2026-03-02", false))
                .isEmpty();
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.COMMISSION, false, "2026-03-03", false))
                .containsExactly(ORDER_DAY_AHEAD);
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.COMMISSION, false, "2026-03-02", true))
                .containsExactly(DECIDER_SIGNS);
        assertThat(signed(ChanceState.SUBMITTED, DecisionAuthority.COMMISSION, false, "2026-03-02", false))
                .containsExactly(REQUEST_NOT_GRANTED);
        assertThat(signed(ChanceState.CARRIED_OUT, DecisionAuthority.COMMISSION, true, "2026-03-02", false))
                .containsExactly(ORDER_SIGNED_BEFORE);
        assertThat(signed(ChanceState.GRANTED, DecisionAuthority.ADMINISTRATOR, false, "2026-03-02", false))
                .containsExactly(ORDER_NOT_NEEDED);
    }

    @Test
    @Paragraph("27")
    void a_granted_transfer_is_taken_back_with_a_reason_and_a_reassessment_is_not() {
        assertThat(policy.revoke(ChanceState.GRANTED, ChanceKind.TRANSFER, "орын қалмады")
                        .isAllowed())
                .isTrue();
        assertThat(policy.revoke(ChanceState.GRANTED, ChanceKind.TRANSFER, " ").grounds())
                .containsExactly(REVOKED_WITHOUT_REASON);
        assertThat(policy.revoke(ChanceState.GRANTED, ChanceKind.REASSESSMENT_OWN, "орын қалмады")
                        .grounds())
                .containsExactly(REQUEST_NOT_GRANTED);
    }

    @Test
    @Paragraph({"27(4)", "23(3)"})
    void missed_hours_and_no_others_are_made_up_in_the_steps_of_the_register() {
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "7.5", "2026-03-02", "3-лек, 2-сабақ"))
                .isEmpty();
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "8", "2026-03-02", "3-лек, 2-сабақ"))
                .containsExactly(MADE_UP_MORE_THAN_MISSED);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "0.25", "2026-03-02", "3-лек, 2-сабақ"))
                .containsExactly(MAKE_UP_HOURS_WRONG);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "0", "2026-03-02", "3-лек, 2-сабақ"))
                .containsExactly(MAKE_UP_HOURS_WRONG);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "2", "2026-03-03", "3-лек, 2-сабақ"))
                .containsExactly(MAKE_UP_DAY_WRONG);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "2", "2026-02-01", "3-лек, 2-сабақ"))
                .containsExactly(MAKE_UP_DAY_WRONG);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "7.5", "2", "2026-03-02", " "))
                .containsExactly(MAKE_UP_WITHOUT_BASIS);
        assertThat(madeUp(EnrolmentState.STUDYING, "7.5", "2", "2026-03-02", "3-лек, 2-сабақ"))
                .containsExactly(NOTHING_TO_MAKE_UP);
        assertThat(madeUp(EnrolmentState.NOT_ASSESSED, "0", "2", "2026-03-02", "3-лек, 2-сабақ"))
                .containsExactly(NOTHING_TO_MAKE_UP);
    }

    private List<Ground> decided(ChanceKind kind, ValidReason reason, DecideChance decision) {
        return policy.decide(new DecisionFacts(ChanceState.SUBMITTED, kind, reason, ASKED, TODAY, decision))
                .grounds();
    }

    private static DecideChance byAdministrator(boolean granted, String responsible) {
        return new DecideChance(granted, DecisionAuthority.ADMINISTRATOR, null, null, null, responsible, null, null);
    }

    private static DecideChance byCommission(String number, String day, String responsible) {
        return new DecideChance(
                true, DecisionAuthority.COMMISSION, number, LocalDate.parse(day), null, responsible, null, null);
    }

    private List<Ground> signed(
            ChanceState state, DecisionAuthority authority, boolean signed, String date, boolean byDecider) {
        return policy.sign(new OrderFacts(
                        state,
                        ChanceKind.TRANSFER,
                        authority,
                        signed,
                        LocalDate.parse("2026-02-27"),
                        LocalDate.parse(date),
                        TODAY,
                        byDecider))
                .grounds();
    }

    private List<Ground> madeUp(EnrolmentState state, String missed, String hours, String day, String basis) {
        return makeUps.decide(new MakeUpFacts(
                        state,
                        new BigDecimal(missed),
                        new BigDecimal(hours),
                        LocalDate.parse(day),
                        LocalDate.parse("2026-02-02"),
                        TODAY,
                        basis,
                        Settings.defaults()))
                .grounds();
    }
}
