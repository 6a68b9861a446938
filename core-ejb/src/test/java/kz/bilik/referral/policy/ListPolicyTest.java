package kz.bilik.referral.policy;

import static kz.bilik.referral.policy.ListRefusal.ALREADY_LISTED;
import static kz.bilik.referral.policy.ListRefusal.BACK_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.COURSE_TAKES_NO_LISTS;
import static kz.bilik.referral.policy.ListRefusal.EXTRA_BUDGET_HAS_NO_LIST;
import static kz.bilik.referral.policy.ListRefusal.LETTER_AFTER_COURSE;
import static kz.bilik.referral.policy.ListRefusal.LETTER_BEFORE_LIST;
import static kz.bilik.referral.policy.ListRefusal.LETTER_DATE_AHEAD;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_DATE;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_NUMBER;
import static kz.bilik.referral.policy.ListRefusal.LETTER_WITHOUT_SIGNER;
import static kz.bilik.referral.policy.ListRefusal.LIST_CLOSED;
import static kz.bilik.referral.policy.ListRefusal.LIST_EMPTY;
import static kz.bilik.referral.policy.ListRefusal.LIST_LATE_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.LIST_RESTS_IN_ORDER;
import static kz.bilik.referral.policy.ListRefusal.NOT_IN_PLAN_WITHOUT_REASON;
import static kz.bilik.referral.policy.ListRefusal.QUOTA_EXCEEDED;
import static kz.bilik.referral.policy.ListRefusal.REGION_HAS_NO_PLACES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.bilik.course.CourseState;
import kz.bilik.referral.ReferralNotice;
import kz.bilik.referral.RegionListState;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListPolicyTest {

    private static final Set<CourseState> OPEN =
            EnumSet.of(CourseState.SCHEDULED, CourseState.LISTING, CourseState.ADMISSION, CourseState.IN_PROGRESS);

    private final ListPolicy policy = new ListPolicy();

    @ParameterizedTest
    @CsvSource({
        "2027-04-30, 2027-02-28",
        "2028-04-30, 2028-02-29",
        "2026-12-31, 2026-10-31",
        "2027-03-01, 2027-01-01",
    })
    @Paragraph({"13", "G-3"})
    void scenario_26_a_list_is_due_two_months_before_the_course_on_the_last_day_that_the_month_has(
            LocalDate start, LocalDate due) {
        var term = new ListTerm(start, 2);

        assertThat(term.lastDay()).isEqualTo(due);
        assertThat(term.isLate(due)).isFalse();
        assertThat(term.isLate(due.plusDays(1))).isTrue();
        assertThat(term.daysLeft(due)).isZero();
        assertThat(term.canStillBeMet(due)).isTrue();
        assertThat(term.canStillBeMet(due.plusDays(1))).isFalse();
    }

    @Test
    @Paragraph("13")
    void scenario_26_a_list_of_the_first_of_march_is_late_and_taken_with_a_reason() {
        var term = new ListTerm(LocalDate.parse("2027-04-30"), 2);
        var late = LocalDate.parse("2027-03-01");

        assertThat(policy.approve(new ListApprovalFacts(CourseState.LISTING, 25, 25, term, late, " "))
                        .grounds())
                .containsExactly(LIST_LATE_WITHOUT_REASON);
        assertThat(policy.approve(new ListApprovalFacts(CourseState.LISTING, 25, 25, term, late, "карантин"))
                        .isAllowed())
                .isTrue();
        assertThat(policy.approve(new ListApprovalFacts(
                                CourseState.LISTING, 25, 25, term, LocalDate.parse("2027-02-28"), null))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-29, ",
        "2027-01-30, LIST_DUE_IN_THREE_MONTHS",
        "2027-02-13, LIST_DUE_IN_THREE_MONTHS",
        "2027-02-14, LIST_DUE_75_DAYS",
        "2027-02-23, LIST_DUE_75_DAYS",
        "2027-02-24, LIST_DUE_65_DAYS",
        "2027-04-29, LIST_DUE_65_DAYS",
        "2027-04-30, ",
    })
    @Paragraph("13")
    void a_region_is_reminded_three_months_75_and_65_days_before_the_course(LocalDate today, ReferralNotice due) {
        assertThat(new ListTerm(LocalDate.parse("2027-04-30"), 2)
                        .reminder(today)
                        .orElse(null))
                .isEqualTo(due);
    }

    @Test
    @Paragraph("13")
    void scenario_27_the_25th_person_is_listed_and_the_26th_refused() {
        assertThat(policy.add(person(25, 24, false, true, 0, 0, true, null)).isAllowed())
                .isTrue();
        assertThat(policy.add(person(25, 25, false, true, 0, 0, true, "ауыстыру"))
                        .grounds())
                .containsExactly(QUOTA_EXCEEDED);
        assertThat(policy.approve(new ListApprovalFacts(
                                CourseState.LISTING,
                                24,
                                25,
                                new ListTerm(LocalDate.parse("2027-04-30"), 2),
                                LocalDate.parse("2027-02-01"),
                                null))
                        .grounds())
                .containsExactly(QUOTA_EXCEEDED);
    }

    @Test
    @Paragraph("13")
    void nobody_is_listed_twice_and_nobody_at_all_is_no_list() {
        assertThat(policy.add(person(25, 3, true, true, 0, 0, true, null)).grounds())
                .containsExactly(ALREADY_LISTED);
        assertThat(policy.approve(new ListApprovalFacts(
                                CourseState.LISTING,
                                25,
                                0,
                                new ListTerm(LocalDate.parse("2027-04-30"), 2),
                                LocalDate.parse("2027-02-01"),
                                null))
                        .grounds())
                .containsExactly(LIST_EMPTY);
    }

    @Test
    @Paragraph("13")
    void the_plan_covers_whom_it_names_and_as_many_applicants_as_it_has_unnamed_places() {
        assertThat(policy.add(person(25, 0, false, true, 0, 0, false, null)).isAllowed())
                .isTrue();
        assertThat(policy.add(person(25, 0, false, false, 3, 2, true, null)).isAllowed())
                .isTrue();
        assertThat(policy.add(person(25, 0, false, false, 3, 3, true, null)).grounds())
                .containsExactly(NOT_IN_PLAN_WITHOUT_REASON);
        assertThat(policy.add(person(25, 0, false, false, 3, 0, false, "")).grounds())
                .containsExactly(NOT_IN_PLAN_WITHOUT_REASON);
        assertThat(policy.add(person(25, 0, false, false, 0, 0, false, "жоспардағы педагог ауырып қалды"))
                        .isAllowed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(CourseState.class)
    @Paragraph("13")
    void lists_are_made_from_the_schedule_on_until_the_course_has_been_taught(CourseState state) {
        assertThat(policy.open(state, true, 5).isAllowed()).isEqualTo(OPEN.contains(state));
        assertThat(policy.open(CourseState.PLANNED, true, 5).grounds()).containsExactly(COURSE_TAKES_NO_LISTS);
    }

    @Test
    @Paragraph({"13", "14"})
    void a_region_without_places_and_a_course_that_no_budget_pays_have_no_list() {
        assertThat(policy.open(CourseState.LISTING, true, 0).grounds()).containsExactly(REGION_HAS_NO_PLACES);
        assertThat(policy.open(CourseState.LISTING, false, 0).grounds()).containsExactly(EXTRA_BUDGET_HAS_NO_LIST);
    }

    @Test
    @Paragraph("17")
    void a_letter_has_a_number_a_signer_and_a_day_between_its_list_and_today() {
        var approved = LocalDate.parse("2027-02-10");
        var today = LocalDate.parse("2027-02-12");

        assertThat(letter("03-11/214", "2027-02-10", approved, today).isAllowed())
                .isTrue();
        assertThat(letter("03-11/214", "2027-02-12", approved, today).isAllowed())
                .isTrue();
        assertThat(letter(" ", null, approved, today).grounds())
                .containsExactly(LETTER_WITHOUT_NUMBER, LETTER_WITHOUT_DATE);
        assertThat(letter("1", "2027-02-13", approved, today).grounds()).containsExactly(LETTER_DATE_AHEAD);
        assertThat(letter("1", "2027-02-09", approved, today).grounds()).containsExactly(LETTER_BEFORE_LIST);
        assertThat(letter("1", "2027-05-22", approved, LocalDate.parse("2027-06-01"))
                        .grounds())
                .containsExactly(LETTER_AFTER_COURSE);
        assertThat(policy.send(new LetterFacts(
                                "1", today, "басқарма басшысы", " ", approved, LocalDate.parse("2027-05-21"), today))
                        .grounds())
                .containsExactly(LETTER_WITHOUT_SIGNER);
    }

    @ParameterizedTest
    @EnumSource(RegionListState.class)
    @Paragraph({"13", "17"})
    void a_list_is_written_in_work_only_and_taken_back_until_an_order_rests_on_it(RegionListState state) {
        assertThat(policy.write(state).isAllowed()).isEqualTo(state == RegionListState.DRAFT);
        assertThat(policy.write(RegionListState.SENT).grounds()).containsExactly(LIST_CLOSED);
        assertThat(policy.takeBack(state, "қате").isAllowed()).isEqualTo(state != RegionListState.USED);
        assertThat(policy.takeBack(RegionListState.USED, "").grounds())
                .containsExactly(LIST_RESTS_IN_ORDER, BACK_WITHOUT_REASON);
    }

    private Ruling letter(String number, String date, LocalDate approved, LocalDate today) {
        return policy.send(new LetterFacts(
                number,
                date == null ? null : LocalDate.parse(date),
                "басқарма басшысы",
                "С. Қ. Әбішев",
                approved,
                LocalDate.parse("2027-05-21"),
                today));
    }

    private static ListLineFacts person(
            int quota,
            int listed,
            boolean twice,
            boolean named,
            int unnamed,
            int taken,
            boolean applied,
            String reason) {
        return new ListLineFacts(
                CourseState.LISTING, true, quota, listed, twice, named, unnamed, taken, applied, reason);
    }
}
