package kz.bilik.admission.policy;

import static kz.bilik.admission.policy.AdmissionRefusal.ALREADY_ON_COURSE;
import static kz.bilik.admission.policy.AdmissionRefusal.APPLICATION_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.APPLICATION_NOT_LISTED;
import static kz.bilik.admission.policy.AdmissionRefusal.COURSE_FULL;
import static kz.bilik.admission.policy.AdmissionRefusal.IDENTITY_COPY_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.IN_OTHER_ORDER;
import static kz.bilik.admission.policy.AdmissionRefusal.LETTER_AFTER_ORDER;
import static kz.bilik.admission.policy.AdmissionRefusal.LETTER_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.NOT_IN_LIST;
import static kz.bilik.admission.policy.AdmissionRefusal.PRICE_TERMS_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.REFERRAL_AFTER_COURSE_START;
import static kz.bilik.admission.policy.AdmissionRefusal.REFERRAL_MISSING;
import static kz.bilik.admission.policy.AdmissionRefusal.REJECTED_BEFORE;
import static kz.bilik.admission.policy.AdmissionRefusal.WORKPLACE_MISSING;
import static kz.bilik.admission.policy.AdmissionWarning.EXTRA_BUDGET_WITHOUT_REFERRAL;
import static kz.bilik.admission.policy.AdmissionWarning.HEAD_SENT_BY_OWN_PRESCHOOL;
import static kz.bilik.admission.policy.AdmissionWarning.LISTED_LATE;
import static kz.bilik.admission.policy.AdmissionWarning.ON_ANOTHER_COURSE;
import static kz.bilik.admission.policy.AdmissionWarning.REPLACEMENT;
import static kz.bilik.admission.policy.OrderRefusal.ATTENDANCE_UNREACHABLE;
import static kz.bilik.admission.policy.OrderRefusal.CANCELLED_BY_ADMINISTRATOR;
import static kz.bilik.admission.policy.OrderRefusal.CANCELLED_WITHOUT_REASON;
import static kz.bilik.admission.policy.OrderRefusal.CANDIDATE_IN_ORDER;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_NOT_CANCELLED;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_NOT_IN_ADMISSION;
import static kz.bilik.admission.policy.OrderRefusal.COURSE_RUNS_ALREADY;
import static kz.bilik.admission.policy.OrderRefusal.DRAFTER_SIGNS;
import static kz.bilik.admission.policy.OrderRefusal.NOT_A_CANDIDATE;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_AFTER_START;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_DATE_AHEAD;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_LEADER_MISSING;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_NOT_DRAFT;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_OF_NOBODY;
import static kz.bilik.admission.policy.OrderRefusal.ORDER_WITHOUT_DATE;
import static kz.bilik.admission.policy.OrderRefusal.REJECTED_WITHOUT_REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bilik.admission.AdmissionOrderState;
import kz.bilik.application.ApplicationState;
import kz.bilik.course.CourseState;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.text.GroundTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionPolicyTest {

    private static final LocalDate ORDERED = LocalDate.parse("2027-02-10");
    private static final LocalDate START = LocalDate.parse("2027-02-15");

    private final AdmissionPolicy policy = new AdmissionPolicy();
    private final OrderPolicy orders = new OrderPolicy();

    /** A budget listener with everything, from which the tests take away. */
    private record Listener(
            boolean budget,
            boolean listed,
            String letter,
            String referral,
            boolean copy,
            ApplicationState application,
            boolean priced,
            EnrolmentState state) {

        static Listener ofBudget() {
            return new Listener(true, true, "2027-02-05", "2027-02-01", true, ApplicationState.LISTED, false, null);
        }

        Listener withoutList() {
            return new Listener(budget, false, null, referral, copy, application, priced, state);
        }

        Listener withLetterOf(String date) {
            return new Listener(budget, listed, date, referral, copy, application, priced, state);
        }

        Listener withReferralOf(String date) {
            return new Listener(budget, listed, letter, date, copy, application, priced, state);
        }

        Listener withoutCopy() {
            return new Listener(budget, listed, letter, referral, false, application, priced, state);
        }

        Listener withApplication(ApplicationState given) {
            return new Listener(budget, listed, letter, referral, copy, given, priced, state);
        }

        Listener who(EnrolmentState is) {
            return new Listener(budget, listed, letter, referral, copy, application, priced, is);
        }

        AdmissionFacts facts() {
            return facts(false, null, 0, true);
        }

        AdmissionFacts facts(boolean inOtherOrder, Integer places, int taken, boolean known) {
            return new AdmissionFacts(
                    budget,
                    listed,
                    letter == null ? null : LocalDate.parse(letter),
                    referral == null ? null : LocalDate.parse(referral),
                    copy,
                    application,
                    priced,
                    known,
                    state,
                    inOtherOrder,
                    places,
                    taken,
                    ORDERED,
                    START);
        }
    }

    @Test
    @Paragraph("17")
    void a_budget_listener_with_letter_list_order_copy_and_application_is_admitted() {
        assertThat(policy.decide(Listener.ofBudget().facts()).isAllowed()).isTrue();
        assertThat(policy.decide(Listener.ofBudget()
                                .who(EnrolmentState.CANDIDATE)
                                .facts())
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("17")
    void scenario_36_without_the_identity_copy_a_budget_listener_is_refused_and_the_item_named() {
        var ruling = policy.decide(Listener.ofBudget().withoutCopy().facts());

        assertThat(ruling.grounds()).containsExactly(IDENTITY_COPY_MISSING);
        assertThat(GroundTexts.of(ruling.grounds().get(0), ruling.settings()).kk())
                .containsIgnoringCase("жеке басын куәландыратын құжаттың көшірмесі");
    }

    @Test
    @Paragraph("17")
    void scenario_37_who_is_not_in_the_list_of_the_letter_is_refused() {
        assertThat(policy.decide(Listener.ofBudget().withoutList().facts()).grounds())
                .containsExactly(NOT_IN_LIST, LETTER_MISSING);
    }

    @Test
    @Paragraph("17")
    void a_letter_of_the_day_of_the_order_is_early_enough_and_one_of_the_day_after_is_not() {
        assertThat(policy.decide(Listener.ofBudget().withLetterOf("2027-02-10").facts())
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(Listener.ofBudget().withLetterOf("2027-02-11").facts())
                        .grounds())
                .containsExactly(LETTER_AFTER_ORDER);
        assertThat(policy.decide(Listener.ofBudget().withLetterOf(null).facts()).grounds())
                .containsExactly(LETTER_MISSING);
    }

    @Test
    @Paragraph("15")
    void a_budget_listener_was_sent_by_an_order_not_later_than_the_first_day() {
        assertThat(policy.decide(
                                Listener.ofBudget().withReferralOf("2027-02-15").facts())
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(
                                Listener.ofBudget().withReferralOf("2027-02-16").facts())
                        .grounds())
                .containsExactly(REFERRAL_AFTER_COURSE_START);
        assertThat(policy.decide(Listener.ofBudget().withReferralOf(null).facts())
                        .grounds())
                .containsExactly(REFERRAL_MISSING);
    }

    @Test
    @Paragraph("9")
    void a_budget_listener_has_applied_and_the_region_has_listed_the_application() {
        assertThat(policy.decide(Listener.ofBudget().withApplication(null).facts())
                        .grounds())
                .containsExactly(APPLICATION_MISSING);
        assertThat(policy.decide(Listener.ofBudget()
                                .withApplication(ApplicationState.PLANNED)
                                .facts())
                        .grounds())
                .containsExactly(APPLICATION_NOT_LISTED);
    }

    @Test
    @Paragraph("17")
    void every_missing_item_is_named_not_the_first_only() {
        var nothing = new Listener(true, false, null, null, false, null, false, null);

        assertThat(policy.decide(nothing.facts()).grounds())
                .containsExactly(
                        NOT_IN_LIST, LETTER_MISSING, REFERRAL_MISSING, APPLICATION_MISSING, IDENTITY_COPY_MISSING);
    }

    @Test
    @Paragraph("24")
    void scenario_39_an_extra_budgetary_listener_needs_a_price_and_no_letter() {
        var priced = new Listener(false, false, null, null, true, null, true, null);
        var unpriced = new Listener(false, false, null, null, true, null, false, null);

        assertThat(policy.decide(priced.facts()).isAllowed()).isTrue();
        assertThat(policy.decide(unpriced.facts()).grounds()).containsExactly(PRICE_TERMS_MISSING);
    }

    @Test
    @Paragraph({"14", "17", "1"})
    void nobody_takes_a_place_twice_or_beyond_the_places() {
        var listener = Listener.ofBudget();

        assertThat(policy.decide(listener.facts(false, 25, 24, true)).isAllowed())
                .isTrue();
        assertThat(policy.decide(listener.facts(false, 25, 25, true)).grounds()).containsExactly(COURSE_FULL);
        assertThat(policy.decide(listener.facts(true, 25, 3, true)).grounds()).containsExactly(IN_OTHER_ORDER);
        assertThat(policy.decide(listener.facts(false, 25, 3, false)).grounds()).containsExactly(WORKPLACE_MISSING);
        assertThat(policy.decide(listener.who(EnrolmentState.STUDYING).facts()).grounds())
                .containsExactly(ALREADY_ON_COURSE);
        assertThat(policy.decide(listener.who(EnrolmentState.REJECTED).facts()).grounds())
                .containsExactly(REJECTED_BEFORE);
    }

    @Test
    @Paragraph({"13", "15", "17"})
    void what_is_marked_does_not_bar() {
        assertThat(policy.flags(new FlagFacts(true, true, true, true, true, true))
                        .grounds())
                .containsExactly(HEAD_SENT_BY_OWN_PRESCHOOL, LISTED_LATE, REPLACEMENT, ON_ANOTHER_COURSE);
        assertThat(policy.flags(new FlagFacts(false, false, false, false, false, false))
                        .grounds())
                .containsExactly(EXTRA_BUDGET_WITHOUT_REFERRAL);
        assertThat(policy.flags(new FlagFacts(false, true, false, false, false, false))
                        .isAllowed())
                .isTrue();
        assertThat(policy.flags(new FlagFacts(true, false, false, false, false, false))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("17")
    void an_order_takes_effect_not_later_than_the_first_day_or_says_why() {
        assertThat(orders.draft(order("2027-02-15", "2027-02-10", "72", "0", null))
                        .isAllowed())
                .isTrue();
        assertThat(orders.draft(order("2027-02-16", "2027-02-10", "72", "4", null))
                        .grounds())
                .containsExactly(ORDER_AFTER_START);
        assertThat(orders.draft(order("2027-02-16", "2027-02-10", "72", "4", "хат кеш келді"))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("17")
    void an_order_that_is_dated_back_counts_from_the_day_of_the_signature() {
        var datedBack = order("2027-02-12", "2027-02-17", "72", "8", null);

        assertThat(datedBack.isLate()).isTrue();
        assertThat(orders.sign(AdmissionOrderState.DRAFT, datedBack).grounds()).containsExactly(ORDER_AFTER_START);
    }

    @ParameterizedTest
    @CsvSource({
        "72, 14.4, true",
        "72, 14.5, false",
        "36, 7.2, true",
        "36, 7.3, false",
        "100, 20, true",
        "100, 20.1, false",
        "0, 0, false"
    })
    @Paragraph("23(3)")
    void late_admission_ends_when_80_percent_can_no_longer_be_reached(String total, String missed, boolean reachable) {
        var ruling = orders.draft(order("2027-02-18", "2027-02-18", total, missed, "хат кеш келді"));

        assertThat(!ruling.grounds().contains(ATTENDANCE_UNREACHABLE)).isEqualTo(reachable);
    }

    @Test
    @Paragraph("17")
    void an_order_has_a_day_a_leader_and_a_course_whose_admission_is_open() {
        assertThat(orders.draft(new OrderFacts(
                                CourseState.LISTING,
                                null,
                                ORDERED,
                                START,
                                BigDecimal.TEN,
                                BigDecimal.ZERO,
                                new BigDecimal("80"),
                                null,
                                " ",
                                null,
                                1,
                                false))
                        .grounds())
                .containsExactly(ORDER_LEADER_MISSING, COURSE_NOT_IN_ADMISSION, ORDER_WITHOUT_DATE);
    }

    @Test
    @Paragraph({"17", "SEC-1"})
    void an_order_is_signed_on_its_day_with_listeners_and_by_another_than_its_drafter() {
        var tomorrow = new OrderFacts(
                CourseState.ADMISSION,
                LocalDate.parse("2027-02-11"),
                ORDERED,
                START,
                BigDecimal.TEN,
                BigDecimal.ZERO,
                new BigDecimal("80"),
                null,
                "Сейітқали Айжан",
                "тренер",
                0,
                true);

        assertThat(orders.sign(AdmissionOrderState.DRAFT, tomorrow).grounds())
                .containsExactly(ORDER_DATE_AHEAD, ORDER_OF_NOBODY, DRAFTER_SIGNS);
        assertThat(orders.sign(AdmissionOrderState.DRAFT, order("2027-02-10", "2027-02-10", "72", "0", null))
                        .isAllowed())
                .isTrue();
        assertThat(orders.sign(AdmissionOrderState.SIGNED, order("2027-02-10", "2027-02-10", "72", "0", null))
                        .grounds())
                .containsExactly(ORDER_NOT_DRAFT);
    }

    @ParameterizedTest
    @EnumSource(AdmissionOrderState.class)
    @Paragraph("17")
    void only_a_draft_is_changed(AdmissionOrderState state) {
        assertThat(orders.change(state).isAllowed()).isEqualTo(state == AdmissionOrderState.DRAFT);
        assertThat(orders.change(AdmissionOrderState.CANCELLED).grounds()).containsExactly(ORDER_NOT_DRAFT);
    }

    @Test
    @Paragraph("17")
    void a_signed_order_is_cancelled_by_the_director_before_the_course_is_taught() {
        assertThat(orders.cancel(AdmissionOrderState.DRAFT, CourseState.ADMISSION, false, "қате")
                        .isAllowed())
                .isTrue();
        assertThat(orders.cancel(AdmissionOrderState.SIGNED, CourseState.ADMISSION, true, "курс өткізілмейді")
                        .isAllowed())
                .isTrue();
        assertThat(orders.cancel(AdmissionOrderState.SIGNED, CourseState.IN_PROGRESS, false, " ")
                        .grounds())
                .containsExactly(CANCELLED_BY_ADMINISTRATOR, COURSE_RUNS_ALREADY, CANCELLED_WITHOUT_REASON);
    }

    @Test
    @Paragraph("17")
    void all_orders_of_a_course_fall_with_it_and_only_with_it() {
        assertThat(orders.cancelAll(CourseState.CANCELLED, "топ жиналмады").isAllowed())
                .isTrue();
        assertThat(orders.cancelAll(CourseState.POSTPONED, null).grounds())
                .containsExactly(COURSE_NOT_CANCELLED, CANCELLED_WITHOUT_REASON);
    }

    @Test
    @Paragraph("17")
    void only_a_candidate_outside_every_order_is_rejected_and_told_why() {
        assertThat(orders.reject(EnrolmentState.CANDIDATE, false, "құжаттарын бермеді")
                        .isAllowed())
                .isTrue();
        assertThat(orders.reject(EnrolmentState.ADMITTED, true, "").grounds())
                .containsExactly(NOT_A_CANDIDATE, CANDIDATE_IN_ORDER, REJECTED_WITHOUT_REASON);
    }

    private static OrderFacts order(String date, String today, String total, String missed, String lateReason) {
        return new OrderFacts(
                CourseState.ADMISSION,
                LocalDate.parse(date),
                LocalDate.parse(today),
                START,
                new BigDecimal(total),
                new BigDecimal(missed),
                new BigDecimal("80"),
                lateReason,
                "Сейітқали Айжан",
                "тренер",
                3,
                false);
    }
}
