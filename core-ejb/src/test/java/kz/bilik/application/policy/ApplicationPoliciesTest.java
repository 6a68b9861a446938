package kz.bilik.application.policy;

import static kz.bilik.application.policy.SubmissionRefusal.ACTING_HEAD_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.ADDRESSEE_UNKNOWN;
import static kz.bilik.application.policy.SubmissionRefusal.CATEGORY_DAY_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.CATEGORY_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.CONSENT_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.DUPLICATE_APPLICATION;
import static kz.bilik.application.policy.SubmissionRefusal.EDUCATION_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.EMAIL_MALFORMED;
import static kz.bilik.application.policy.SubmissionRefusal.EXPERIENCE_CONTRADICTORY;
import static kz.bilik.application.policy.SubmissionRefusal.EXPERIENCE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.FUNDING_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.GROUP_NOT_OF_PROGRAMME;
import static kz.bilik.application.policy.SubmissionRefusal.LANGUAGE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.LAST_COURSE_INCOMPLETE;
import static kz.bilik.application.policy.SubmissionRefusal.LAST_COURSE_IN_FUTURE;
import static kz.bilik.application.policy.SubmissionRefusal.NOT_EMPLOYED;
import static kz.bilik.application.policy.SubmissionRefusal.PEDAGOGUES_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.PERIOD_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.PERIOD_NOT_OPEN;
import static kz.bilik.application.policy.SubmissionRefusal.PHONE_MISSING;
import static kz.bilik.application.policy.SubmissionRefusal.POSITION_NOT_COVERED;
import static kz.bilik.application.policy.SubmissionRefusal.PROGRAMME_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bilik.application.Addressee;
import kz.bilik.application.AnnexForm;
import kz.bilik.application.ApplicationState;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.organisation.QualificationCategory;
import kz.bilik.programme.ApprovedProgramme;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Funding;
import kz.bilik.programme.ProgrammeId;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.LocalText;
import org.junit.jupiter.api.Test;

class ApplicationPoliciesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AnnexPolicy annexes = new AnnexPolicy();
    private final SubmissionPolicy submission = new SubmissionPolicy();
    private final DecisionPolicy decisions = new DecisionPolicy();
    private final CarryOverPolicy carryOver = new CarryOverPolicy();

    @Test
    @Paragraph({"9", "11"})
    void scenario_35_a_head_who_chooses_annex_1_gets_annex_2_and_the_education_department() {
        assertThat(annexes.decide(of(PositionGroup.HEAD, AnnexForm.ANNEX_1, true, false)))
                .isEqualTo(new AnnexChoice(AnnexForm.ANNEX_2, Addressee.DISTRICT, true));
        assertThat(annexes.decide(of(PositionGroup.HEAD, AnnexForm.ANNEX_2, true, true)))
                .isEqualTo(new AnnexChoice(AnnexForm.ANNEX_2, Addressee.REGION, false));
    }

    @Test
    @Paragraph("9")
    void methodologists_and_pedagogues_apply_to_the_head_of_their_preschool_in_annex_1() {
        for (var group : List.of(PositionGroup.METHODOLOGIST, PositionGroup.PEDAGOGUE)) {
            assertThat(annexes.decide(of(group, AnnexForm.ANNEX_2, true, false)))
                    .isEqualTo(new AnnexChoice(AnnexForm.ANNEX_1, Addressee.PRESCHOOL, true));
        }
    }

    @Test
    @Paragraph("9")
    void where_the_position_does_not_decide_the_choice_stands_and_a_head_still_applies_to_the_department() {
        assertThat(annexes.decide(of(PositionGroup.HEAD, AnnexForm.ANNEX_1, false, false)))
                .isEqualTo(new AnnexChoice(AnnexForm.ANNEX_1, Addressee.DISTRICT, false));
    }

    @Test
    @Paragraph("9")
    void no_annex_is_prescribed_for_a_course_that_is_paid_from_other_sources() {
        var choice = annexes.decide(
                new AnnexFacts(PositionGroup.PEDAGOGUE, Funding.EXTRA_BUDGET, AnnexForm.ANNEX_1, true, false));

        assertThat(choice).isEqualTo(new AnnexChoice(null, Addressee.PRESCHOOL, false));
    }

    @Test
    @Paragraph({"1", "9"})
    void a_complete_application_is_taken_and_a_cook_is_refused_for_budget_money_only() {
        assertThat(grounds(content(), PositionGroup.PEDAGOGUE)).isEmpty();
        assertThat(grounds(content(), null)).containsExactly(POSITION_NOT_COVERED);
        assertThat(grounds(content().paidBy(Funding.EXTRA_BUDGET), null)).isEmpty();
    }

    @Test
    @Paragraph({"9", "11"})
    void scenario_34_a_second_application_for_the_programme_in_the_year_is_refused() {
        var facts = facts(content(), PositionGroup.PEDAGOGUE, AnnexForm.ANNEX_1, true, true, true);

        assertThat(submission.decide(facts).grounds()).containsExactly(DUPLICATE_APPLICATION);
        assertThat(submission
                        .decide(facts(content(), PositionGroup.HEAD, AnnexForm.ANNEX_1, false, false, false))
                        .grounds())
                .containsExactly(NOT_EMPLOYED, ADDRESSEE_UNKNOWN);
    }

    @Test
    @Paragraph("9")
    void what_the_form_asks_for_and_is_not_there_is_named_all_at_once() {
        assertThat(grounds(ContentFixture.empty(), PositionGroup.PEDAGOGUE))
                .containsExactly(
                        PROGRAMME_MISSING,
                        FUNDING_MISSING,
                        LANGUAGE_MISSING,
                        PERIOD_MISSING,
                        PHONE_MISSING,
                        EDUCATION_MISSING,
                        EXPERIENCE_MISSING,
                        CATEGORY_MISSING,
                        CONSENT_MISSING);
    }

    @Test
    @Paragraph("9")
    void the_form_of_heads_asks_for_the_preschool_and_who_acts_meanwhile() {
        var missing = submission
                .decide(facts(content(), PositionGroup.HEAD, AnnexForm.ANNEX_2, true, true, false))
                .grounds();
        var complete = submission
                .decide(facts(content().headed(34), PositionGroup.HEAD, AnnexForm.ANNEX_2, true, true, false))
                .grounds();

        assertThat(missing).containsExactly(PEDAGOGUES_MISSING, ACTING_HEAD_MISSING);
        assertThat(complete).isEmpty();
        assertThat(submission
                        .decide(facts(content().headed(2001), PositionGroup.HEAD, AnnexForm.ANNEX_2, true, true, false))
                        .grounds())
                .containsExactly(PEDAGOGUES_MISSING);
    }

    @Test
    @Paragraph("9")
    void a_programme_for_others_is_refused() {
        var programme = new ApprovedProgramme(
                new ProgrammeId(1),
                "B",
                new LocalText("Басқару", null, null),
                80,
                CourseForm.WITH_PAID_LEAVE,
                false,
                Set.of(PositionGroup.HEAD));

        assertThat(submission
                        .decide(new SubmissionFacts(
                                content().build(),
                                PositionGroup.PEDAGOGUE,
                                AnnexForm.ANNEX_1,
                                true,
                                programme,
                                true,
                                false,
                                TODAY))
                        .grounds())
                .containsExactly(GROUP_NOT_OF_PROGRAMME);
    }

    @Test
    @Paragraph("9")
    void this_quarter_and_the_next_year_are_open_and_nothing_before_or_after() {
        assertThat(grounds(content().wanted(2026, 4), PositionGroup.PEDAGOGUE)).isEmpty();
        assertThat(grounds(content().wanted(2026, 3), PositionGroup.PEDAGOGUE)).containsExactly(PERIOD_NOT_OPEN);
        assertThat(grounds(content().wanted(2027, 1), PositionGroup.PEDAGOGUE)).isEmpty();
        assertThat(grounds(content().wanted(2028, 1), PositionGroup.PEDAGOGUE)).containsExactly(PERIOD_NOT_OPEN);
        assertThat(grounds(content().wanted(2027, 5), PositionGroup.PEDAGOGUE)).containsExactly(PERIOD_NOT_OPEN);
    }

    @Test
    @Paragraph("9")
    void experience_category_address_and_last_course_make_sense_together() {
        assertThat(grounds(content().experienced(6, 6), PositionGroup.PEDAGOGUE))
                .isEmpty();
        assertThat(grounds(content().experienced(6, 7), PositionGroup.PEDAGOGUE))
                .containsExactly(EXPERIENCE_CONTRADICTORY);
        assertThat(grounds(content().experienced(71, 7), PositionGroup.PEDAGOGUE))
                .containsExactly(EXPERIENCE_CONTRADICTORY);
        assertThat(grounds(content().category(QualificationCategory.EXPERT, TODAY), PositionGroup.PEDAGOGUE))
                .isEmpty();
        assertThat(grounds(content().category(QualificationCategory.EXPERT, null), PositionGroup.PEDAGOGUE))
                .containsExactly(CATEGORY_DAY_MISSING);
        assertThat(grounds(
                        content().category(QualificationCategory.EXPERT, TODAY.plusDays(1)), PositionGroup.PEDAGOGUE))
                .containsExactly(CATEGORY_DAY_MISSING);
        assertThat(grounds(content().mailed("kundyz"), PositionGroup.PEDAGOGUE)).containsExactly(EMAIL_MALFORMED);
        assertThat(grounds(content().lastCourse("Инклюзия", 72, "К-1", TODAY), PositionGroup.PEDAGOGUE))
                .isEmpty();
        assertThat(grounds(content().lastCourse("Инклюзия", null, "К-1", TODAY), PositionGroup.PEDAGOGUE))
                .containsExactly(LAST_COURSE_INCOMPLETE);
        assertThat(grounds(content().lastCourse("Инклюзия", 72, "К-1", TODAY.plusDays(1)), PositionGroup.PEDAGOGUE))
                .containsExactly(LAST_COURSE_IN_FUTURE);
    }

    @Test
    @Paragraph("9")
    void who_returns_or_declines_says_why_and_nobody_decides_his_own() {
        assertThat(decisions.decide(ApplicationState.ACCEPTED, null, false).isAllowed())
                .isTrue();
        assertThat(decisions.decide(ApplicationState.DECLINED, " ", false).grounds())
                .containsExactly(DecisionRefusal.DECISION_WITHOUT_REASON);
        assertThat(decisions
                        .decide(ApplicationState.RETURNED, "құжат жоқ", true)
                        .grounds())
                .containsExactly(DecisionRefusal.OWN_APPLICATION);
    }

    @Test
    @Paragraph("9")
    void what_has_no_place_goes_over_after_31_december_and_a_place_after_the_year_it_was_for() {
        var lastDay = LocalDate.of(2026, 12, 31);
        var newYear = LocalDate.of(2027, 1, 1);

        for (var state : List.of(ApplicationState.SUBMITTED, ApplicationState.ACCEPTED)) {
            assertThat(carryOver.isDue(state, 2026, 2027, lastDay)).isFalse();
            assertThat(carryOver.isDue(state, 2026, 2027, newYear)).isTrue();
        }
        assertThat(carryOver.isDue(ApplicationState.PLANNED, 2026, 2027, newYear))
                .isFalse();
        assertThat(carryOver.isDue(ApplicationState.PLANNED, 2026, 2027, LocalDate.of(2028, 1, 1)))
                .isTrue();
        for (var state : List.of(ApplicationState.LISTED, ApplicationState.RETURNED, ApplicationState.DRAFT)) {
            assertThat(carryOver.isDue(state, 2026, 2026, newYear)).isFalse();
        }
    }

    private List<Ground> grounds(ContentFixture content, PositionGroup group) {
        return submission
                .decide(facts(content, group, AnnexForm.ANNEX_1, true, true, false))
                .grounds();
    }

    private static SubmissionFacts facts(
            ContentFixture content,
            PositionGroup group,
            AnnexForm form,
            boolean employed,
            boolean addresseeKnown,
            boolean duplicate) {
        var built = content.build();
        return new SubmissionFacts(
                built,
                group,
                form,
                employed,
                built.programmeCode() == null ? null : ContentFixture.programme(),
                addresseeKnown,
                duplicate,
                TODAY);
    }

    private static ContentFixture content() {
        return ContentFixture.complete();
    }

    private static AnnexFacts of(PositionGroup group, AnnexForm asked, boolean byPosition, boolean city) {
        return new AnnexFacts(group, Funding.REPUBLICAN_BUDGET, asked, byPosition, city);
    }
}
