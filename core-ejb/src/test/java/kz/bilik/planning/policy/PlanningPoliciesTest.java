package kz.bilik.planning.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import kz.bilik.planning.PlanPaper;
import kz.bilik.planning.RegionTotal;
import kz.bilik.settings.PlanDeadlines;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.time.ClockProducer;
import org.junit.jupiter.api.Test;

class PlanningPoliciesTest {

    private static final PlanDeadlines RULES = Settings.defaults().planDeadlines();
    private static final PlanDeadlines INCLUSIVE =
            new PlanDeadlines(MonthDay.of(6, 1), MonthDay.of(7, 1), MonthDay.of(9, 1), true);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final DeadlinePolicy deadlines = new DeadlinePolicy();
    private final CyclePolicy cycles = new CyclePolicy();
    private final DistrictPlanPolicy districts = new DistrictPlanPolicy();
    private final RegionPlanPolicy regions = new RegionPlanPolicy();
    private final NeedPolicy needs = new NeedPolicy();

    @Test
    @Paragraph({"10(2)", "G-4"})
    void scenario_22_a_request_is_late_from_midnight_of_almaty_on_the_first_of_june() {
        assertThat(deadlines.isLate(paper(PlanPaper.REQUEST, "2026-05-31T23:59:59.999999999", null, RULES)))
                .isFalse();
        var late = paper(PlanPaper.REQUEST, "2026-06-01T00:00", null, RULES);
        assertThat(deadlines.isLate(late)).isTrue();
        assertThat(deadlines.decide(late).grounds()).containsExactly(DeadlineRefusal.REQUEST_LATE_WITHOUT_REASON);
        assertThat(deadlines
                        .decide(paper(PlanPaper.REQUEST, "2026-06-01T00:00", "бағдарлама кеш бекітілді", RULES))
                        .isAllowed())
                .isTrue();
        assertThat(deadlines.isLate(paper(PlanPaper.REQUEST, "2026-06-01T23:59", null, INCLUSIVE)))
                .isFalse();
        assertThat(deadlines.isLate(paper(PlanPaper.REQUEST, "2026-06-02T00:00", null, INCLUSIVE)))
                .isTrue();
    }

    @Test
    @Paragraph("11")
    void scenario_23_a_district_plan_of_30_june_is_in_time_and_of_1_july_late() {
        assertThat(deadlines
                        .decide(paper(PlanPaper.DISTRICT_PLAN, "2026-06-30T23:59", null, RULES))
                        .isAllowed())
                .isTrue();
        assertThat(deadlines
                        .decide(paper(PlanPaper.DISTRICT_PLAN, "2026-07-01T00:00", null, RULES))
                        .grounds())
                .containsExactly(DeadlineRefusal.DISTRICT_PLAN_LATE_WITHOUT_REASON);
    }

    @Test
    @Paragraph("12")
    void a_region_plan_of_31_august_is_in_time_and_of_1_september_late() {
        assertThat(deadlines
                        .decide(paper(PlanPaper.REGION_PLAN, "2026-08-31T23:59", " ", RULES))
                        .isAllowed())
                .isTrue();
        assertThat(deadlines
                        .decide(paper(PlanPaper.REGION_PLAN, "2026-09-01T00:00", " ", RULES))
                        .grounds())
                .containsExactly(DeadlineRefusal.REGION_PLAN_LATE_WITHOUT_REASON);
        assertThat(deadlines.lastDay(PlanPaper.REGION_PLAN, 2026, RULES)).isEqualTo("2026-08-31");
    }

    @Test
    @Paragraph("12")
    void scenario_24_the_plan_of_the_campaign_2026_is_for_2027() {
        assertThat(regions.open(region(2026, 0, 0, 0, null)).grounds())
                .containsExactly(RegionPlanRefusal.FINANCIAL_YEAR_WRONG);
        assertThat(regions.submit(region(2028, 0, 0, 0, null)).grounds())
                .contains(RegionPlanRefusal.FINANCIAL_YEAR_WRONG);
        assertThat(regions.open(region(2027, 0, 0, 0, null)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("12")
    void scenario_25_a_total_of_120_over_lines_of_118_needs_a_reason() {
        assertThat(total(120, null).unexplained()).isTrue();
        assertThat(total(120, " ").unexplained()).isTrue();
        assertThat(total(120, "екі орын қосылды").unexplained()).isFalse();
        assertThat(total(118, null).unexplained()).isFalse();
        assertThat(regions.submit(region(2027, 1, 0, 0, null)).grounds())
                .containsExactly(RegionPlanRefusal.TOTALS_DIFFER_WITHOUT_REASON);
        assertThat(regions.submit(region(2027, 0, 0, 0, null)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("12")
    void missing_districts_are_explained_and_lines_finished() {
        assertThat(regions.submit(region(2027, 0, 1, 0, "")).grounds())
                .containsExactly(RegionPlanRefusal.DISTRICTS_MISSING_WITHOUT_REASON);
        assertThat(regions.submit(region(2027, 0, 1, 0, "қар басып қалды")).isAllowed())
                .isTrue();
        assertThat(regions.submit(region(2027, 0, 0, 2, null)).grounds())
                .containsExactly(RegionPlanRefusal.REGION_LINES_INCOMPLETE);
        assertThat(regions.submit(new RegionPlanFacts(2026, 2027, true, 0, 0, 0, 0, null, null))
                        .grounds())
                .containsExactly(RegionPlanRefusal.REGION_PLAN_EMPTY);
    }

    @Test
    @Paragraph("12")
    void a_region_plan_is_written_while_it_is_open_and_returned_or_amended_for_a_reason() {
        var closed = new RegionPlanFacts(2026, 2027, false, 0, 0, 0, 0, null, " ");

        assertThat(regions.write(closed).grounds()).containsExactly(RegionPlanRefusal.REGION_PLAN_NOT_EDITABLE);
        assertThat(regions.giveBack(closed).grounds()).containsExactly(RegionPlanRefusal.REGION_RETURN_WITHOUT_REMARKS);
        assertThat(regions.amend(closed).grounds()).containsExactly(RegionPlanRefusal.AMENDMENT_WITHOUT_REASON);
    }

    @Test
    @Paragraph("11")
    void a_district_hands_in_finished_lines_after_deciding_every_need() {
        assertThat(districts.submit(district(true, 0, 0, 0)).grounds())
                .containsExactly(DistrictPlanRefusal.DISTRICT_PLAN_EMPTY);
        assertThat(districts.submit(district(true, 5, 1, 2)).grounds())
                .containsExactly(DistrictPlanRefusal.NEEDS_UNDECIDED, DistrictPlanRefusal.DISTRICT_LINES_INCOMPLETE);
        assertThat(districts.submit(district(true, 5, 0, 0)).isAllowed()).isTrue();
        assertThat(districts
                        .write(new DistrictPlanFacts(true, false, 0, 0, 0, null, false))
                        .grounds())
                .containsExactly(DistrictPlanRefusal.DISTRICT_PLAN_NOT_EDITABLE);
        assertThat(districts
                        .giveBack(new DistrictPlanFacts(true, false, 0, 0, 0, "", false))
                        .grounds())
                .containsExactly(DistrictPlanRefusal.DISTRICT_RETURN_WITHOUT_REMARKS);
    }

    @Test
    @Paragraph("10(2)")
    void districts_plan_when_they_are_asked_to() {
        assertThat(districts.write(district(false, 0, 0, 0)).grounds())
                .containsExactly(DistrictPlanRefusal.PLANNING_NOT_OPEN);
    }

    @Test
    @Paragraph("12")
    void nothing_is_decided_on_districts_while_their_region_has_handed_in() {
        var handedIn = new DistrictPlanFacts(true, false, 0, 0, 0, "түзетіңіз", true);

        assertThat(districts.accept(handedIn).grounds()).containsExactly(DistrictPlanRefusal.REGION_PLAN_HANDED_IN);
        assertThat(districts.giveBack(handedIn).grounds()).containsExactly(DistrictPlanRefusal.REGION_PLAN_HANDED_IN);
    }

    @Test
    @Paragraph("10")
    void a_campaign_is_opened_once_and_in_its_year() {
        assertThat(cycles.open(cycle(2026, false, false, 0, 0)).isAllowed()).isTrue();
        assertThat(cycles.open(new CycleFacts(2027, 2028, TODAY, true, 0, false, 0, 0, null))
                        .grounds())
                .containsExactly(CycleRefusal.CYCLE_EXISTS, CycleRefusal.CYCLE_NOT_BEGUN);
    }

    @Test
    @Paragraph("10(1)")
    void the_perspective_plan_is_approved_once_with_lines_and_before_the_requests() {
        assertThat(cycles.approvePerspective(cycle(2026, true, false, 0, 0)).grounds())
                .containsExactly(CycleRefusal.PERSPECTIVE_EMPTY);
        assertThat(cycles.approvePerspective(cycle(2026, true, true, 3, 0)).grounds())
                .containsExactly(CycleRefusal.PERSPECTIVE_APPROVED);
        assertThat(cycles.changePerspective(cycle(2026, true, true, 3, 0)).grounds())
                .containsExactly(CycleRefusal.PERSPECTIVE_APPROVED);
        assertThat(cycles.sendRequests(cycle(2026, true, false, 3, 0)).grounds())
                .containsExactly(CycleRefusal.PERSPECTIVE_NOT_APPROVED);
    }

    @Test
    @Paragraph("10(2)")
    void the_stage_of_the_requests_ends_when_everyone_has_one() {
        assertThat(cycles.leaveRequests(cycle(2026, true, true, 3, 1)).grounds())
                .containsExactly(CycleRefusal.REQUESTS_NOT_SENT);
        assertThat(cycles.leaveRequests(cycle(2026, true, true, 3, 0)).isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("12")
    void the_campaign_is_approved_with_every_region_and_closed_after_its_year() {
        var missing = new CycleFacts(2026, 2027, TODAY, true, 3, true, 0, 1, null);
        var lastDay = new CycleFacts(2026, 2027, LocalDate.of(2027, 12, 31), true, 3, true, 0, 0, "");
        var after = new CycleFacts(2026, 2027, LocalDate.of(2028, 1, 1), true, 3, true, 0, 0, "орындалды");

        assertThat(cycles.approve(missing).grounds()).containsExactly(CycleRefusal.REGIONS_MISSING_WITHOUT_REASON);
        assertThat(cycles.close(lastDay).grounds())
                .containsExactly(CycleRefusal.CYCLE_NOT_OVER, CycleRefusal.EXECUTION_REPORT_MISSING);
        assertThat(cycles.close(after).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("11")
    void a_need_says_what_and_how_many_and_is_declined_for_a_reason() {
        assertThat(needs.state(new NeedFacts(false, false, false, null, false, null))
                        .grounds())
                .containsExactly(
                        NeedRefusal.NEED_OUTSIDE_CAMPAIGN,
                        NeedRefusal.PRESCHOOL_WITHOUT_DISTRICT,
                        NeedRefusal.NEED_WITHOUT_PROGRAMME,
                        NeedRefusal.NEED_WITHOUT_NUMBER);
        assertThat(needs.state(new NeedFacts(true, true, true, 1, false, null)).isAllowed())
                .isTrue();
        assertThat(needs.decide(new NeedFacts(true, true, true, 1, true, " ")).grounds())
                .containsExactly(NeedRefusal.NEED_DECLINED_WITHOUT_REASON);
    }

    @Test
    @Paragraph("11")
    void a_file_comes_in_without_mistakes_or_without_its_wrong_rows_and_leaves_until_the_plan_is_used() {
        var imports = new ImportPolicy();

        assertThat(imports.read(new ImportFacts(0, 0, false, false)).grounds())
                .containsExactly(ImportRefusal.IMPORT_EMPTY);
        assertThat(imports.read(new ImportFacts(5001, 0, false, false)).grounds())
                .containsExactly(ImportRefusal.IMPORT_TOO_LONG);
        assertThat(imports.read(new ImportFacts(5000, 0, false, false)).isAllowed())
                .isTrue();
        assertThat(imports.confirm(new ImportFacts(2000, 40, false, false)).grounds())
                .containsExactly(ImportRefusal.ROWS_WITH_MISTAKES);
        assertThat(imports.confirm(new ImportFacts(2000, 40, true, false)).isAllowed())
                .isTrue();
        assertThat(imports.undo(new ImportFacts(2000, 0, false, true)).grounds())
                .containsExactly(ImportRefusal.IMPORT_USED);
        assertThat(imports.undo(new ImportFacts(2000, 0, false, false)).isAllowed())
                .isTrue();
    }

    private static DeadlineFacts paper(PlanPaper paper, String almaty, String reason, PlanDeadlines rules) {
        Instant at = LocalDateTime.parse(almaty).atZone(ClockProducer.ZONE).toInstant();
        return new DeadlineFacts(paper, 2026, at, reason, rules);
    }

    private static RegionPlanFacts region(
            int financialYear, long differences, long missing, long incomplete, String missingReason) {
        return new RegionPlanFacts(
                2026, financialYear, true, 120, incomplete, differences, missing, missingReason, null);
    }

    private static RegionTotal total(int stated, String reason) {
        return new RegionTotal("BEDI-072", 118, 18, 20, 80, 100, 18, 0, 118, 0, 0, 0, stated, reason);
    }

    private static DistrictPlanFacts district(boolean open, long lines, long incomplete, long undecided) {
        return new DistrictPlanFacts(open, true, lines, incomplete, undecided, null, false);
    }

    private static CycleFacts cycle(int year, boolean exists, boolean approved, long lines, long unsent) {
        return new CycleFacts(year, year + 1, TODAY, exists, lines, approved, unsent, 0, null);
    }
}
