package kz.bilik.expulsion.policy;

import static kz.bilik.expulsion.policy.CaseRefusal.BALLOT_OF_ANOTHER;
import static kz.bilik.expulsion.policy.CaseRefusal.CASE_ALREADY_OPEN;
import static kz.bilik.expulsion.policy.CaseRefusal.CASE_NOT_DECIDED;
import static kz.bilik.expulsion.policy.CaseRefusal.CASE_WITHOUT_VIOLATION;
import static kz.bilik.expulsion.policy.CaseRefusal.DECISION_REASON_MISSING;
import static kz.bilik.expulsion.policy.CaseRefusal.EMPLOYER_NOT_INFORMED;
import static kz.bilik.expulsion.policy.CaseRefusal.EXPLANATION_EMPTY;
import static kz.bilik.expulsion.policy.CaseRefusal.EXPLANATION_TOO_LATE;
import static kz.bilik.expulsion.policy.CaseRefusal.INFORMED_DAY_UNFIT;
import static kz.bilik.expulsion.policy.CaseRefusal.LISTENER_WITHOUT_ACCOUNT;
import static kz.bilik.expulsion.policy.CaseRefusal.MAJORITY_MISSING;
import static kz.bilik.expulsion.policy.CaseRefusal.MEMBER_STEPPED_ASIDE;
import static kz.bilik.expulsion.policy.CaseRefusal.NOTHING_PROPOSED;
import static kz.bilik.expulsion.policy.CaseRefusal.ONLY_CHAIR_DECIDES;
import static kz.bilik.expulsion.policy.CaseRefusal.ONLY_SECRETARY_OR_ADMIN;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_AHEAD;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_BEFORE_DECISION;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_BEFORE_VIOLATION;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_NOT_DRAFTED;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_OF_ONES_OWN;
import static kz.bilik.expulsion.policy.CaseRefusal.ORDER_WITHOUT_DECISION;
import static kz.bilik.expulsion.policy.CaseRefusal.PASSED_CANNOT_BE_EXPELLED;
import static kz.bilik.expulsion.policy.CaseRefusal.QUORUM_MISSING;
import static kz.bilik.expulsion.policy.CaseRefusal.RECUSAL_REASON_MISSING;
import static kz.bilik.expulsion.policy.CaseRefusal.SITTING_BEFORE_EXPLANATION;
import static kz.bilik.expulsion.policy.CaseRefusal.SITTING_NOT_AFTER_VIOLATION;
import static kz.bilik.expulsion.policy.CaseRefusal.SITTING_NOT_HELD_YET;
import static kz.bilik.expulsion.policy.CaseRefusal.SITTING_PLACE_MISSING;
import static kz.bilik.expulsion.policy.CaseRefusal.STATE_CANNOT_BE_EXPELLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.expulsion.CaseDecision;
import kz.bilik.expulsion.InformedBy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class ExpulsionCasePoliciesTest {

    private static final LocalDate VIOLATION = LocalDate.of(2026, 3, 2);
    private static final LocalDate INFORMED = LocalDate.of(2026, 3, 3);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private final OpeningPolicy opening = new OpeningPolicy();
    private final HearingPolicy hearing = new HearingPolicy();
    private final VotingPolicy voting = new VotingPolicy();
    private final OrderPolicy orders = new OrderPolicy();

    @Test
    @Paragraph("28")
    void scenario_68_a_listener_who_passed_or_holds_a_certificate_is_never_expelled() {
        assertThat(open(EnrolmentState.CERTIFIED, 1, false)).containsExactly(PASSED_CANNOT_BE_EXPELLED);
        assertThat(open(EnrolmentState.PASSED, 1, false)).containsExactly(PASSED_CANNOT_BE_EXPELLED);
    }

    @Test
    @Paragraph("28")
    void a_case_is_opened_in_five_states_only() {
        assertThat(Arrays.stream(EnrolmentState.values())
                        .filter(state -> open(state, 1, false).isEmpty()))
                .containsExactly(
                        EnrolmentState.ADMITTED,
                        EnrolmentState.STUDYING,
                        EnrolmentState.READY_FOR_ASSESSMENT,
                        EnrolmentState.NOT_ASSESSED,
                        EnrolmentState.RESUMED);
        assertThat(open(EnrolmentState.INTERRUPTED, 1, false)).containsExactly(STATE_CANNOT_BE_EXPELLED);
    }

    @Test
    @Paragraph("28")
    void a_case_needs_a_confirmed_violation_and_no_other_case() {
        assertThat(open(EnrolmentState.STUDYING, 0, false)).containsExactly(CASE_WITHOUT_VIOLATION);
        assertThat(open(EnrolmentState.EXPULSION_CASE, 1, true)).containsExactly(CASE_ALREADY_OPEN);
        assertThat(open(EnrolmentState.STUDYING, 1, true)).containsExactly(CASE_ALREADY_OPEN);
    }

    @Test
    @Paragraph("28")
    void a_listener_without_an_account_is_informed_by_post_or_by_hand_on_a_day_of_the_case() {
        assertThat(inform(INFORMED, InformedBy.BY_HAND, false)).isEmpty();
        assertThat(inform(TODAY, InformedBy.SYSTEM, false)).containsExactly(LISTENER_WITHOUT_ACCOUNT);
        assertThat(inform(VIOLATION.minusDays(1), InformedBy.POST, true)).containsExactly(INFORMED_DAY_UNFIT);
        assertThat(inform(TODAY.plusDays(1), InformedBy.POST, true)).containsExactly(INFORMED_DAY_UNFIT);
    }

    @Test
    @Paragraph("28")
    void an_explanation_is_taken_from_the_informing_until_the_day_of_the_sitting() {
        assertThat(hearing.decideExplanation("ауырдым", DUE, null, TODAY).grounds())
                .isEmpty();
        assertThat(hearing.decideExplanation("ауырдым", DUE, TODAY, TODAY).grounds())
                .isEmpty();
        assertThat(hearing.decideExplanation("ауырдым", DUE, TODAY.minusDays(1), TODAY)
                        .grounds())
                .containsExactly(EXPLANATION_TOO_LATE);
        assertThat(hearing.decideExplanation("ауырдым", null, null, TODAY).grounds())
                .containsExactly(EXPLANATION_TOO_LATE);
        assertThat(hearing.decideExplanation(" ", DUE, null, TODAY).grounds()).containsExactly(EXPLANATION_EMPTY);
    }

    @Test
    @Paragraph("28")
    void a_sitting_waits_for_the_explanation_or_for_the_end_of_its_term() {
        assertThat(sit(DUE.plusDays(1), false)).isEmpty();
        assertThat(sit(DUE, false)).containsExactly(SITTING_BEFORE_EXPLANATION);
        assertThat(sit(DUE, true)).isEmpty();
        assertThat(sit(null, true)).containsExactly(SITTING_BEFORE_EXPLANATION);
    }

    @Test
    @Paragraph("28")
    void a_sitting_is_after_the_violation_and_after_the_informing_and_somewhere() {
        assertThat(sit(VIOLATION, true)).containsExactly(SITTING_NOT_AFTER_VIOLATION);
        assertThat(hearing.decideSitting(new SittingFacts(TODAY, "", VIOLATION, INFORMED, DUE, true))
                        .grounds())
                .containsExactly(SITTING_PLACE_MISSING);
    }

    @Test
    @Paragraph("28")
    void two_thirds_of_the_members_are_a_quorum() {
        assertThat(decide(3, 2, 0)).isEmpty();
        assertThat(decide(3, 1, 0)).containsExactly(QUORUM_MISSING);
        assertThat(decide(5, 3, 0)).containsExactly(QUORUM_MISSING);
        assertThat(decide(5, 4, 0)).isEmpty();
        assertThat(decide(9, 4, 2)).isEmpty();
    }

    @Test
    @Paragraph("28")
    void a_simple_majority_carries_and_an_equal_number_does_not() {
        assertThat(decide(5, 3, 2)).isEmpty();
        assertThat(decide(5, 2, 2)).containsExactly(MAJORITY_MISSING);
        assertThat(decide(5, 2, 3)).containsExactly(MAJORITY_MISSING);
        assertThat(decide(3, 0, 0)).containsExactly(QUORUM_MISSING, MAJORITY_MISSING);
    }

    @Test
    @Paragraph("28")
    void the_chair_signs_what_was_proposed_with_reasons_once_the_sitting_is_held() {
        assertThat(voting.decide(new DecisionFacts(false, false, 3, 2, 1, TODAY.plusDays(1), TODAY, " "))
                        .grounds())
                .containsExactly(ONLY_CHAIR_DECIDES, NOTHING_PROPOSED, SITTING_NOT_HELD_YET, DECISION_REASON_MISSING);
    }

    @Test
    @Paragraph("28")
    void a_member_votes_in_person_and_without_an_account_by_the_secretary() {
        assertThat(ballot(true, false, true, false)).isEmpty();
        assertThat(ballot(false, true, false, false)).isEmpty();
        assertThat(ballot(false, true, true, false)).containsExactly(BALLOT_OF_ANOTHER);
        assertThat(ballot(false, false, false, false)).containsExactly(BALLOT_OF_ANOTHER);
    }

    @Test
    @Paragraph("28")
    void who_stepped_aside_does_not_vote_and_says_why() {
        assertThat(ballot(true, false, true, true)).containsExactly(MEMBER_STEPPED_ASIDE);
        assertThat(voting.decideRecusal("туысым").isAllowed()).isTrue();
        assertThat(voting.decideRecusal(null).grounds()).containsExactly(RECUSAL_REASON_MISSING);
        assertThat(voting.decideClerk(false).grounds()).containsExactly(ONLY_SECRETARY_OR_ADMIN);
    }

    @Test
    @Paragraph("28")
    void scenario_65_an_order_comes_not_before_the_decision_and_after_the_violation() {
        assertThat(draft(null, null, TODAY)).containsExactly(ORDER_WITHOUT_DECISION);
        assertThat(draft(CaseDecision.WARN, DUE, TODAY)).containsExactly(ORDER_WITHOUT_DECISION);
        assertThat(draft(CaseDecision.EXPEL, TODAY, TODAY)).isEmpty();
        assertThat(draft(CaseDecision.EXPEL, TODAY, TODAY.minusDays(1))).containsExactly(ORDER_BEFORE_DECISION);
        assertThat(draft(CaseDecision.EXPEL, VIOLATION, VIOLATION)).containsExactly(ORDER_BEFORE_VIOLATION);
        assertThat(draft(CaseDecision.EXPEL, TODAY, null)).containsExactly(ORDER_NOT_DRAFTED);
    }

    @Test
    @Paragraph("28")
    void an_order_is_signed_on_its_day_or_later_by_another_than_who_drafted_it() {
        assertThat(sign(TODAY, false)).isEmpty();
        assertThat(sign(TODAY.plusDays(1), false)).containsExactly(ORDER_AHEAD);
        assertThat(sign(TODAY, true)).containsExactly(ORDER_OF_ONES_OWN);
    }

    @Test
    @Paragraph("28")
    void a_case_of_an_expulsion_is_closed_only_when_the_employer_is_informed() {
        assertThat(orders.close(CaseDecision.EXPEL, false).grounds()).containsExactly(EMPLOYER_NOT_INFORMED);
        assertThat(orders.close(CaseDecision.EXPEL, true).grounds()).isEmpty();
        assertThat(orders.close(CaseDecision.WARN, false).grounds()).isEmpty();
        assertThat(orders.close(null, false).grounds()).containsExactly(CASE_NOT_DECIDED);
    }

    private List<Ground> open(EnrolmentState state, long violations, boolean open) {
        return opening.decide(new OpeningFacts(state, violations, open)).grounds();
    }

    private List<Ground> inform(LocalDate day, InformedBy by, boolean account) {
        return hearing.decideInforming(day, by, account, VIOLATION, TODAY).grounds();
    }

    private List<Ground> sit(LocalDate day, boolean explained) {
        return hearing.decideSitting(new SittingFacts(day, "мәжіліс залы", VIOLATION, INFORMED, DUE, explained))
                .grounds();
    }

    private List<Ground> decide(int members, int inFavour, int opposed) {
        return voting.decide(new DecisionFacts(true, true, members, inFavour, opposed, TODAY, TODAY, "дәлелденді"))
                .grounds();
    }

    private List<Ground> ballot(boolean byMember, boolean byClerk, boolean hasAccount, boolean aside) {
        return voting.decideBallot(new BallotFacts(true, true, byMember, byClerk, hasAccount, aside))
                .grounds();
    }

    private List<Ground> draft(CaseDecision decision, LocalDate decided, LocalDate day) {
        return orders.draft(new OrderFacts(decision, decided, VIOLATION, day, TODAY, false))
                .grounds();
    }

    private List<Ground> sign(LocalDate day, boolean own) {
        return orders.sign(new OrderFacts(CaseDecision.EXPEL, DUE, VIOLATION, day, TODAY, own))
                .grounds();
    }
}
