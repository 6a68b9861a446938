package kz.bilik.staffing.policy;

import static kz.bilik.staffing.policy.QualificationRefusal.CATEGORY_EXPIRED;
import static kz.bilik.staffing.policy.QualificationRefusal.EXPERIENCE_TOO_SHORT;
import static kz.bilik.staffing.policy.QualificationRefusal.GROUND_NOT_LISTED;
import static kz.bilik.staffing.policy.QualificationRefusal.PROOF_MISSING;
import static kz.bilik.staffing.policy.QualificationRefusal.PROOF_NOT_YET;
import static kz.bilik.staffing.policy.QualificationRefusal.SERVICE_CONTRACT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.staffing.GroundValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QualificationPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final QualificationPolicy policy = new QualificationPolicy();

    @ParameterizedTest
    @EnumSource(
            value = GroundValue.class,
            names = {
                "CANDIDATE_OF_SCIENCES",
                "DOCTOR_OF_SCIENCES",
                "PHD",
                "DOCTOR_BY_PROFILE",
                "PEDAGOGUE_RESEARCHER",
                "PEDAGOGUE_MASTER"
            })
    @Paragraph("3(1)")
    void the_degrees_and_categories_of_the_rules_count(GroundValue value) {
        assertThat(decide(value, DAY, null).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = GroundValue.class,
            names = {"MASTER", "PEDAGOGUE", "PEDAGOGUE_MODERATOR", "PEDAGOGUE_EXPERT"})
    @Paragraph("3(1)")
    void scenario_8_a_masters_degree_and_the_lower_categories_never_count(GroundValue value) {
        assertThat(decide(value, DAY, null).grounds()).containsExactly(GROUND_NOT_LISTED);
    }

    @Test
    @Paragraph("3(1)")
    void without_a_copy_or_before_the_paper_was_given_nothing_counts() {
        assertThat(policy.decide(new QualificationFacts(GroundValue.PHD, false, DAY, null, null, false, DAY, 3))
                        .grounds())
                .containsExactly(PROOF_MISSING);
        assertThat(decide(GroundValue.PHD, DAY.plusDays(1), null).grounds()).containsExactly(PROOF_NOT_YET);
    }

    @Test
    @Paragraph("3(1)")
    void a_category_counts_through_its_last_day_and_not_after_it() {
        assertThat(decide(GroundValue.PEDAGOGUE_MASTER, DAY.minusYears(5), DAY).isAllowed())
                .isTrue();
        assertThat(decide(GroundValue.PEDAGOGUE_MASTER, DAY.minusYears(5), DAY.minusDays(1))
                        .grounds())
                .containsExactly(CATEGORY_EXPIRED);
    }

    @Test
    @Paragraph("3(1)")
    void exactly_three_years_of_work_in_production_count_and_a_day_less_does_not() {
        assertThat(specialist("2023-06-01", DAY, true).isAllowed()).isTrue();
        assertThat(specialist("2023-06-02", DAY, true).grounds()).containsExactly(EXPERIENCE_TOO_SHORT);
    }

    @Test
    @Paragraph("3(1)")
    void three_years_before_the_last_of_february_end_on_the_last_day_of_that_month() {
        var leapDay = LocalDate.of(2028, 2, 29);

        assertThat(specialist("2025-02-28", leapDay, true).isAllowed()).isTrue();
        assertThat(specialist("2025-03-01", leapDay, true).grounds()).containsExactly(EXPERIENCE_TOO_SHORT);
    }

    @Test
    @Paragraph("3(1)")
    void a_specialist_without_a_service_contract_does_not_count() {
        assertThat(specialist("2020-01-01", DAY, false).grounds()).containsExactly(SERVICE_CONTRACT_MISSING);
    }

    private Ruling decide(GroundValue value, LocalDate documentDate, LocalDate validTo) {
        return policy.decide(new QualificationFacts(value, true, documentDate, validTo, null, false, DAY, 3));
    }

    private Ruling specialist(String since, LocalDate day, boolean contract) {
        return policy.decide(new QualificationFacts(
                GroundValue.PRODUCTION_SPECIALIST,
                true,
                LocalDate.of(2020, 1, 1),
                null,
                LocalDate.parse(since),
                contract,
                day,
                3));
    }
}
