package kz.bilik.staffing.policy;

import static kz.bilik.staffing.policy.ApprovalRefusal.APPROVAL_COPY_MISSING;
import static kz.bilik.staffing.policy.ApprovalRefusal.APPROVAL_ORDER_MISSING;
import static kz.bilik.staffing.policy.ApprovalRefusal.IN_FORCE_BEFORE_ORDER;
import static kz.bilik.staffing.policy.ApprovalRefusal.IN_FORCE_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.staffing.policy.ApprovalRefusal.VERSION_NOT_LATER;
import static kz.bilik.staffing.policy.FilingRefusal.LEASE_END_MISSING;
import static kz.bilik.staffing.policy.FilingRefusal.PAPER_COPY_MISSING;
import static kz.bilik.staffing.policy.FilingRefusal.PAPER_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.staffing.policy.FilingRefusal.PAPER_NUMBER_MISSING;
import static kz.bilik.staffing.policy.PremisesRefusal.FIRE_MISSING;
import static kz.bilik.staffing.policy.PremisesRefusal.FIRE_OVER;
import static kz.bilik.staffing.policy.PremisesRefusal.LEASE_WITHOUT_END;
import static kz.bilik.staffing.policy.PremisesRefusal.NO_PREMISES;
import static kz.bilik.staffing.policy.PremisesRefusal.RIGHT_NOT_PROVED;
import static kz.bilik.staffing.policy.PremisesRefusal.RIGHT_OVER;
import static kz.bilik.staffing.policy.PremisesRefusal.SANITARY_MISSING;
import static kz.bilik.staffing.policy.PremisesRefusal.SANITARY_OVER;
import static kz.bilik.staffing.policy.RegulatingRefusal.COURSE_CONDUCT_MISSING;
import static kz.bilik.staffing.policy.RegulatingRefusal.EFFECTIVENESS_MONITORING_MISSING;
import static kz.bilik.staffing.policy.RegulatingRefusal.POST_COURSE_SUPPORT_MISSING;
import static kz.bilik.staffing.policy.RegulatingRefusal.PROGRAMME_DEVELOPMENT_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.staffing.PremisesPaper;
import kz.bilik.staffing.PremisesRight;
import kz.bilik.staffing.RegulatingKind;
import kz.bilik.staffing.policy.PremisesFacts.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyPoliciesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 10);

    private final RegulatingPolicy regulating = new RegulatingPolicy();
    private final ApprovalPolicy approvals = new ApprovalPolicy();
    private final PremisesPolicy premises = new PremisesPolicy();
    private final FilingPolicy filing = new FilingPolicy();
    private final TermWarning warning = new TermWarning();

    @Test
    @Paragraph("3(2)")
    void a_document_of_each_kind_must_be_in_force() {
        assertThat(regulating
                        .decide(new RegulatingFacts(EnumSet.allOf(RegulatingKind.class)))
                        .isAllowed())
                .isTrue();
        assertThat(regulating.decide(new RegulatingFacts(Set.of())).grounds())
                .containsExactly(
                        PROGRAMME_DEVELOPMENT_MISSING,
                        COURSE_CONDUCT_MISSING,
                        POST_COURSE_SUPPORT_MISSING,
                        EFFECTIVENESS_MONITORING_MISSING);
    }

    @Test
    @Paragraph("3(2)")
    void a_version_is_approved_by_an_order_and_holds_from_its_day_at_the_earliest() {
        assertThat(approvals
                        .decide(new ApprovalFacts("12", DAY, DAY, null, true, DAY.minusDays(1)))
                        .isAllowed())
                .isTrue();
        assertThat(approvals
                        .decide(new ApprovalFacts("12", DAY, DAY.minusDays(1), DAY.minusDays(2), true, DAY))
                        .grounds())
                .containsExactly(IN_FORCE_BEFORE_ORDER, IN_FORCE_ENDS_BEFORE_IT_BEGINS, VERSION_NOT_LATER);
        assertThat(approvals
                        .decide(new ApprovalFacts(" ", null, DAY, null, false, null))
                        .grounds())
                .containsExactly(APPROVAL_ORDER_MISSING, APPROVAL_COPY_MISSING);
    }

    @Test
    @Paragraph("3(3)")
    void premises_without_papers_fail_on_all_three() {
        assertThat(premises.decide(new PremisesFacts(PremisesRight.OWNED, Map.of(), DAY))
                        .grounds())
                .containsExactly(RIGHT_NOT_PROVED, SANITARY_MISSING, FIRE_MISSING);
        assertThat(premises.decideAll(List.of()).grounds()).containsExactly(NO_PREMISES);
    }

    @Test
    @Paragraph("3(3)")
    void a_paper_holds_through_its_last_day() {
        assertThat(premises.decide(leased(DAY, DAY, DAY)).isAllowed()).isTrue();
        assertThat(premises.decide(leased(DAY.minusDays(1), DAY.minusDays(1), DAY.minusDays(1)))
                        .grounds())
                .containsExactly(RIGHT_OVER, SANITARY_OVER, FIRE_OVER);
        assertThat(premises.decideAll(List.of(leased(DAY, DAY, DAY), leased(DAY, DAY, DAY.minusDays(1))))
                        .grounds())
                .containsExactly(FIRE_OVER);
    }

    @Test
    @Paragraph("3(3)")
    void a_lease_has_an_end_and_other_rights_need_none() {
        assertThat(premises.decide(leased(null, null, null)).grounds()).containsExactly(LEASE_WITHOUT_END);
        assertThat(premises.decide(new PremisesFacts(
                                PremisesRight.OPERATIONAL_MANAGEMENT,
                                leased(null, null, null).papers(),
                                DAY))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("3(3)")
    void a_paper_is_filed_with_its_number_its_copy_and_a_lease_with_its_end() {
        assertThat(filing.decide(new FilingFacts(PremisesPaper.RIGHT, PremisesRight.LEASE, "7", DAY, DAY, true))
                        .isAllowed())
                .isTrue();
        assertThat(filing.decide(new FilingFacts(PremisesPaper.RIGHT, PremisesRight.LEASE, " ", DAY, null, false))
                        .grounds())
                .containsExactly(PAPER_NUMBER_MISSING, PAPER_COPY_MISSING, LEASE_END_MISSING);
        assertThat(filing.decide(new FilingFacts(
                                PremisesPaper.FIRE, PremisesRight.LEASE, "7", DAY, DAY.minusDays(1), true))
                        .grounds())
                .containsExactly(PAPER_ENDS_BEFORE_IT_BEGINS);
    }

    @ParameterizedTest(name = "{0} days before the end: {1}")
    @CsvSource({"60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "0, 7", "-1, -1", "-40, -1"})
    @Paragraph("3(3)")
    void people_are_warned_60_30_and_7_days_before_the_end_and_once_it_is_over(int left, int due) {
        assertThat(warning.due(DAY.plusDays(left), DAY)).hasValue(due);
    }

    @Test
    @Paragraph("3(3)")
    void sixty_one_days_before_the_end_nobody_is_warned() {
        assertThat(warning.due(DAY.plusDays(61), DAY)).isEmpty();
    }

    private static PremisesFacts leased(LocalDate right, LocalDate sanitary, LocalDate fire) {
        return new PremisesFacts(
                PremisesRight.LEASE,
                Map.of(
                        PremisesPaper.RIGHT, new Term(right),
                        PremisesPaper.SANITARY, new Term(sanitary),
                        PremisesPaper.FIRE, new Term(fire)),
                DAY);
    }
}
