package kz.bilik.staffing.policy;

import static kz.bilik.staffing.policy.StaffFixture.anEmployee;
import static kz.bilik.staffing.policy.StaffFixture.anOutsider;
import static kz.bilik.staffing.policy.StaffFixture.staffOf;
import static kz.bilik.staffing.policy.StaffingRefusal.NO_STAFF_RECORDED;
import static kz.bilik.staffing.policy.StaffingRefusal.STAFFING_BELOW_THRESHOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bilik.settings.Settings;
import kz.bilik.settings.StaffingBase;
import kz.bilik.settings.StaffingRules;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.staffing.GroundValue;
import kz.bilik.staffing.StaffingResult;
import kz.bilik.staffing.StaffingShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final StaffingRules RULES = Settings.defaults().staffing();

    private final StaffingCount count = new StaffingCount();

    @Test
    @Paragraph("3(1)")
    void scenario_1_two_qualified_of_five_are_forty_percent_and_pass() {
        var result = count.on(DAY, staffOf(5, 2), RULES);

        assertThat(result.passes()).isTrue();
        assertThat(result.share().percent()).isEqualTo("40.00");
        assertThat(result.share().missing()).hasValue(0);
        assertThat(result.share().arithmetic()).isEqualTo("2 × 100 = 200 ≥ 40 × 5 = 200");
    }

    @Test
    @Paragraph("3(1)")
    void scenario_2_of_ten_thousand_one_short_fails_at_39_99_and_needs_two_more() {
        var result = count.on(DAY, staffOf(10_000, 3_999), RULES);

        assertThat(result.ruling().grounds()).containsExactly(STAFFING_BELOW_THRESHOLD);
        assertThat(result.share().percent()).isEqualTo("39.99");
        assertThat(result.share().missing()).hasValue(2);
    }

    @Test
    @Paragraph("3(1)")
    void scenario_4_three_of_eight_fail_and_need_one_more() {
        var result = count.on(DAY, staffOf(8, 3), RULES);

        assertThat(result.passes()).isFalse();
        assertThat(result.share().percent()).isEqualTo("37.50");
        assertThat(result.share().missing()).hasValue(1);
    }

    @Test
    @Paragraph("3(1)")
    void scenario_7_a_specialist_whose_contract_ended_yesterday_is_in_neither_part() {
        var specialist = anOutsider(9)
                .workingInProductionSince("2015-01-01")
                .onServiceContract("2025-06-01", "2026-05-31")
                .books();
        var books = List.of(anEmployee(1).books(), specialist);

        assertThat(count.on(DAY.minusDays(1), books, RULES).share())
                .isEqualTo(new StaffingShare(StaffingBase.STAFF_PLUS_CONTRACT, 1, 2, RULES.thresholdPercent()));
        assertThat(count.on(DAY, books, RULES).share())
                .isEqualTo(new StaffingShare(StaffingBase.STAFF_PLUS_CONTRACT, 0, 1, RULES.thresholdPercent()));
    }

    @Test
    @Paragraph("3(1)")
    void scenario_9_nobody_on_the_staff_fails_without_a_division() {
        var result = count.on(DAY, List.of(), RULES);

        assertThat(result.ruling().grounds()).containsExactly(NO_STAFF_RECORDED);
        assertThat(result.share().percent()).isEmpty();
        assertThat(result.share().missing()).hasValue(1);
    }

    @Test
    @Paragraph("3(1)")
    void a_person_counts_once_with_several_grounds_and_two_memberships() {
        var books = List.of(
                anEmployee(1)
                        .with(GroundValue.PHD)
                        .with(GroundValue.PEDAGOGUE_MASTER)
                        .books(),
                anOutsider(1)
                        .workingInProductionSince("2015-01-01")
                        .onServiceContract("2025-01-01", "2027-01-01")
                        .books(),
                anEmployee(2).books());

        var result = count.on(DAY, books, RULES);

        assertThat(result.share().qualified()).isEqualTo(1);
        assertThat(result.share().size()).isEqualTo(2);
        assertThat(result.qualified())
                .singleElement()
                .satisfies(person -> assertThat(person.grounds()).hasSize(3));
    }

    @Test
    @Paragraph("3(1)")
    void the_three_readings_of_the_base_stand_side_by_side() {
        var books = List.of(
                anEmployee(1).with(GroundValue.PHD).books(),
                anEmployee(2).books(),
                anEmployee(3).notTeaching().with(GroundValue.PHD).books(),
                anOutsider(4)
                        .with(GroundValue.DOCTOR_OF_SCIENCES)
                        .onServiceContract("2025-01-01", "2027-01-01")
                        .books(),
                anOutsider(5)
                        .notTeaching()
                        .with(GroundValue.PHD)
                        .onServiceContract("2025-01-01", "2027-01-01")
                        .books());

        assertThat(count.on(DAY, books, RULES).shares())
                .extracting(StaffingShare::qualified, StaffingShare::size)
                .containsExactly(tuple(3, 4), tuple(3, 3), tuple(2, 3));
    }

    @Test
    @Paragraph("3(1)")
    void the_setting_says_which_reading_decides() {
        List<Membership> books = List.of(
                anEmployee(1).books(),
                anEmployee(2).books(),
                anOutsider(3)
                        .with(GroundValue.PHD)
                        .onServiceContract("2025-01-01", "2027-01-01")
                        .books());

        assertThat(by(StaffingBase.STAFF_PLUS_CONTRACT, books).passes()).isFalse();
        assertThat(by(StaffingBase.STAFF_ONLY, books).passes()).isTrue();
    }

    @ParameterizedTest(name = "{0} of {1}: {2} %, {3} missing")
    @CsvSource({
        "1999, 4998, 39.99, 1",
        "2000, 5000, 40.00, 0",
        "0, 1, 0.00, 1",
        "0, 5, 0.00, 4",
        "39, 100, 39.00, 2",
        "5, 4, 125.00, 0"
    })
    @Paragraph("3(1)")
    void the_percentage_is_truncated_and_the_missing_enlarge_the_base(
            int qualified, int size, String percent, int missing) {
        var share = new StaffingShare(StaffingBase.STAFF_ONLY, qualified, size, new BigDecimal("40"));

        assertThat(share.percent()).isEqualTo(percent);
        assertThat(share.missing()).hasValue(missing);
        assertThat(share.passes()).isEqualTo(missing == 0);
        assertThat((qualified + missing) * 100 >= 40 * (size + missing)).isTrue();
        assertThat(missing == 0 || (qualified + missing - 1) * 100 < 40 * (size + missing - 1))
                .isTrue();
    }

    @Test
    @Paragraph("3(1)")
    void no_hiring_helps_when_everybody_must_qualify() {
        var share = new StaffingShare(StaffingBase.STAFF_ONLY, 3, 4, new BigDecimal("100"));

        assertThat(share.missing()).isEmpty();
    }

    private StaffingResult by(StaffingBase base, List<Membership> books) {
        return count.on(DAY, books, new StaffingRules(RULES.thresholdPercent(), base, 3));
    }
}
