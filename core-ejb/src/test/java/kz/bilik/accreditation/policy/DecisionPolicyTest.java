package kz.bilik.accreditation.policy;

import static kz.bilik.accreditation.policy.DecisionRefusal.CHECKLIST_INCOMPLETE;
import static kz.bilik.accreditation.policy.DecisionRefusal.FAILED_LINE;
import static kz.bilik.accreditation.policy.DecisionRefusal.FAILED_LINE_WITHOUT_REASON;
import static kz.bilik.accreditation.policy.DecisionRefusal.LATE_REASON_MISSING;
import static kz.bilik.accreditation.policy.DecisionRefusal.NO_FAILED_LINE;
import static kz.bilik.accreditation.policy.DecisionRefusal.NO_MAJORITY;
import static kz.bilik.accreditation.policy.DecisionRefusal.NO_QUORUM;
import static kz.bilik.accreditation.policy.DecisionRefusal.PROTOCOL_BEFORE_SITTING;
import static kz.bilik.accreditation.policy.DecisionRefusal.PROTOCOL_IN_FUTURE;
import static kz.bilik.accreditation.policy.DecisionRefusal.PROTOCOL_MISSING;
import static kz.bilik.accreditation.policy.ReviewRefusal.ALREADY_RECUSED;
import static kz.bilik.accreditation.policy.ReviewRefusal.FORWARDED_LATE_WITHOUT_REASON;
import static kz.bilik.accreditation.policy.ReviewRefusal.ONLY_THE_CHAIR_SIGNS;
import static kz.bilik.accreditation.policy.ReviewRefusal.ONLY_THE_SECRETARY_WRITES;
import static kz.bilik.accreditation.policy.ReviewRefusal.RECUSAL_REASON_MISSING;
import static kz.bilik.accreditation.policy.ReviewRefusal.REGISTRATION_NO_MISSING;
import static kz.bilik.accreditation.policy.ReviewRefusal.REGISTRATION_NO_TAKEN;
import static kz.bilik.accreditation.policy.ReviewRefusal.STEP_BEFORE_THE_ONE_BEFORE;
import static kz.bilik.accreditation.policy.ReviewRefusal.STEP_IN_FUTURE;
import static kz.bilik.accreditation.policy.ReviewRefusal.VOTE_BY_ANOTHER;
import static kz.bilik.accreditation.policy.ReviewRefusal.WITHDRAWAL_REASON_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.bilik.accreditation.ChecklistLine;
import kz.bilik.accreditation.Decision;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.Vote;
import kz.bilik.accreditation.policy.DecisionFacts.Line;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final BigDecimal HALF = new BigDecimal("50");
    private static final List<Line> ALL_OK = Arrays.stream(ChecklistLine.values())
            .map(line -> new Line(line, true, false))
            .toList();

    private final DecisionPolicy policy = new DecisionPolicy();
    private final ReviewPolicy reviews = new ReviewPolicy();

    @Test
    @Paragraph("7")
    void with_every_line_in_order_the_group_decides_that_the_documents_comply() {
        assertThat(policy.decide(decision(Decision.COMPLIANT, 5, 5, 0, Vote.FOR, ALL_OK))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("7")
    void scenario_21_with_one_failed_line_the_documents_do_not_comply() {
        assertThat(policy.decide(decision(Decision.COMPLIANT, 5, 5, 0, Vote.FOR, oneFailed(true)))
                        .grounds())
                .containsExactly(FAILED_LINE);
        assertThat(policy.decide(decision(Decision.NON_COMPLIANT, 5, 0, 5, Vote.AGAINST, oneFailed(true)))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("7")
    void a_refusal_needs_a_failed_line_and_a_failed_line_its_reason() {
        assertThat(policy.decide(decision(Decision.NON_COMPLIANT, 5, 0, 5, Vote.AGAINST, ALL_OK))
                        .grounds())
                .containsExactly(NO_FAILED_LINE);
        assertThat(policy.decide(decision(Decision.NON_COMPLIANT, 5, 0, 5, Vote.AGAINST, oneFailed(false)))
                        .grounds())
                .containsExactly(FAILED_LINE_WITHOUT_REASON);
    }

    @Test
    @Paragraph("7")
    void all_twelve_lines_are_filled_in() {
        assertThat(ChecklistLine.values()).hasSize(12);
        assertThat(policy.decide(decision(Decision.COMPLIANT, 5, 5, 0, Vote.FOR, ALL_OK.subList(0, 11)))
                        .grounds())
                .containsExactly(CHECKLIST_INCOMPLETE);
    }

    @ParameterizedTest(name = "{1} of {0} vote: quorum {2}")
    @CsvSource({"5, 3, true", "5, 2, false", "6, 4, true", "6, 3, false"})
    @Paragraph("6")
    void more_than_half_of_the_members_make_a_quorum(int members, int votes, boolean quorum) {
        var ruling = policy.decide(decision(Decision.COMPLIANT, members, votes, 0, Vote.FOR, ALL_OK));

        assertThat(ruling.grounds().contains(NO_QUORUM)).isEqualTo(!quorum);
    }

    @ParameterizedTest(name = "{0} for, {1} against, the chair {2}: carried {3}")
    @CsvSource({
        "3, 2, AGAINST, true",
        "2, 3, FOR, false",
        "2, 2, FOR, true",
        "2, 2, AGAINST, false",
        "2, 2, , false",
        "0, 0, , false"
    })
    @Paragraph("7")
    void more_than_half_of_the_votes_carry_and_at_a_tie_the_chairs_does(
            int inFavour, int opposed, Vote chair, boolean carried) {
        var ruling = policy.decide(decision(Decision.COMPLIANT, 5, inFavour, opposed, chair, ALL_OK));

        assertThat(ruling.grounds().contains(NO_MAJORITY)).isEqualTo(!carried);
    }

    @Test
    @Paragraph("7")
    void the_protocol_has_a_number_and_a_day_between_the_sitting_and_today() {
        assertThat(policy.decide(on(null, null, false, null)).grounds()).containsExactly(PROTOCOL_MISSING);
        assertThat(policy.decide(on("3", DAY.plusDays(1), false, null)).grounds())
                .containsExactly(PROTOCOL_IN_FUTURE);
        assertThat(policy.decide(on("3", DAY.minusDays(1), false, null)).grounds())
                .containsExactly(PROTOCOL_BEFORE_SITTING);
    }

    @Test
    @Paragraph("7")
    void a_late_decision_is_valid_and_says_why_it_is_late() {
        assertThat(policy.decide(on("3", DAY, true, " ")).grounds()).containsExactly(LATE_REASON_MISSING);
        assertThat(policy.decide(on("3", DAY, true, "мүше ауырды")).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("7")
    void a_step_follows_the_one_before_it_and_a_late_one_says_why() {
        assertThat(reviews.decide(new ReviewFacts(DAY, DAY, DAY, DAY, null)).isAllowed())
                .isTrue();
        assertThat(reviews.decide(new ReviewFacts(DAY, DAY.plusDays(1), DAY.minusDays(1), null, null))
                        .grounds())
                .containsExactly(STEP_BEFORE_THE_ONE_BEFORE, STEP_IN_FUTURE);
        assertThat(reviews.decide(new ReviewFacts(DAY, DAY, DAY, DAY.minusDays(1), null))
                        .grounds())
                .containsExactly(FORWARDED_LATE_WITHOUT_REASON);
        assertThat(reviews.decide(new ReviewFacts(DAY, DAY, DAY, DAY.minusDays(1), "мереке"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("7")
    void a_receipt_has_a_number_of_its_own() {
        var facts = new ReviewFacts(DAY, DAY, DAY, null, null);

        assertThat(reviews.decideReceipt(facts, "12", false).isAllowed()).isTrue();
        assertThat(reviews.decideReceipt(facts, " ", true).grounds())
                .containsExactly(REGISTRATION_NO_MISSING, REGISTRATION_NO_TAKEN);
    }

    @Test
    @Paragraph("7")
    void each_does_what_is_the_own_part() {
        assertThat(reviews.decideRole(MemberRole.CHAIR, MemberRole.CHAIR).isAllowed())
                .isTrue();
        assertThat(reviews.decideRole(MemberRole.CHAIR, MemberRole.SECRETARY).grounds())
                .containsExactly(ONLY_THE_CHAIR_SIGNS);
        assertThat(reviews.decideRole(MemberRole.SECRETARY, null).grounds()).containsExactly(ONLY_THE_SECRETARY_WRITES);
        assertThat(reviews.decideVote(true, false).isAllowed()).isTrue();
        assertThat(reviews.decideVote(false, true).grounds()).containsExactly(VOTE_BY_ANOTHER, ALREADY_RECUSED);
        assertThat(reviews.decideRecusal(" ").grounds()).containsExactly(RECUSAL_REASON_MISSING);
        assertThat(reviews.decideWithdrawal(null).grounds()).containsExactly(WITHDRAWAL_REASON_MISSING);
    }

    private static List<Line> oneFailed(boolean reasoned) {
        return Stream.concat(
                        ALL_OK.stream().filter(line -> line.line() != ChecklistLine.FIRE),
                        Stream.of(new Line(ChecklistLine.FIRE, false, reasoned)))
                .toList();
    }

    private static DecisionFacts decision(
            Decision value, int members, int inFavour, int opposed, Vote chair, List<Line> checklist) {
        return new DecisionFacts(
                value, "3", DAY, DAY, DAY, members, inFavour, opposed, chair, checklist, false, null, HALF, HALF);
    }

    private static DecisionFacts on(String number, LocalDate day, boolean late, String why) {
        return new DecisionFacts(
                Decision.COMPLIANT, number, day, DAY, DAY, 5, 5, 0, Vote.FOR, ALL_OK, late, why, HALF, HALF);
    }
}
