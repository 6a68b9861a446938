package kz.bilik.accreditation.policy;

import static kz.bilik.accreditation.policy.ActivationRefusal.NO_AUTHORISED_BODY_UNIT;
import static kz.bilik.accreditation.policy.ActivationRefusal.NO_PUBLIC_ASSOCIATION;
import static kz.bilik.accreditation.policy.ActivationRefusal.NO_SUBORDINATE_ORG;
import static kz.bilik.accreditation.policy.ActivationRefusal.ONE_CHAIR_NEEDED;
import static kz.bilik.accreditation.policy.ActivationRefusal.ONE_SECRETARY_NEEDED;
import static kz.bilik.accreditation.policy.ActivationRefusal.TOO_FEW_MEMBERS;
import static kz.bilik.accreditation.policy.CompetenceRefusal.GROUP_NOT_ACTIVATED;
import static kz.bilik.accreditation.policy.CompetenceRefusal.NOT_COMPETENT;
import static kz.bilik.accreditation.policy.CompetenceRefusal.OUTSIDE_TERM;
import static kz.bilik.accreditation.policy.ItemRefusal.ITEM_FILE_MISSING;
import static kz.bilik.accreditation.policy.ItemRefusal.ITEM_PAGES_INVALID;
import static kz.bilik.accreditation.policy.ItemRefusal.ITEM_PERSON_MISSING;
import static kz.bilik.accreditation.policy.ItemRefusal.ITEM_TERM_BACKWARDS;
import static kz.bilik.accreditation.policy.ItemRefusal.ITEM_TITLE_MISSING;
import static kz.bilik.accreditation.policy.ItemRefusal.PACKAGE_READ_ONLY;
import static kz.bilik.accreditation.policy.MembershipRefusal.GROUP_ORDER_IN_FUTURE;
import static kz.bilik.accreditation.policy.MembershipRefusal.GROUP_ORDER_MISSING;
import static kz.bilik.accreditation.policy.MembershipRefusal.LEAVING_ORDER_MISSING;
import static kz.bilik.accreditation.policy.MembershipRefusal.MEMBER_ACCOUNT_UNKNOWN;
import static kz.bilik.accreditation.policy.MembershipRefusal.MEMBER_ALREADY_IN;
import static kz.bilik.accreditation.policy.MembershipRefusal.MEMBER_OUTSIDE_TERM;
import static kz.bilik.accreditation.policy.MembershipRefusal.MEMBER_POST_MISSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import kz.bilik.accreditation.CreateGroup;
import kz.bilik.accreditation.MemberCategory;
import kz.bilik.accreditation.MemberRole;
import kz.bilik.accreditation.PackageItemKind;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class WorkingGroupPoliciesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 29);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final Map<MemberRole, Long> LED = Map.of(MemberRole.CHAIR, 1L, MemberRole.SECRETARY, 1L);

    private final ActivationPolicy activation = new ActivationPolicy();
    private final CompetencePolicy competence = new CompetencePolicy();
    private final MembershipPolicy memberships = new MembershipPolicy();
    private final ItemPolicy items = new ItemPolicy();

    @Test
    @Paragraph("6")
    void scenario_17_a_group_of_four_does_not_begin_and_with_the_fifth_it_does() {
        assertThat(activation.decide(group(4, LED)).grounds()).containsExactly(TOO_FEW_MEMBERS);
        assertThat(activation.decide(group(5, LED)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("6")
    void a_group_has_one_chair_and_one_secretary() {
        assertThat(activation.decide(group(5, Map.of())).grounds())
                .containsExactly(ONE_CHAIR_NEEDED, ONE_SECRETARY_NEEDED);
        assertThat(activation
                        .decide(group(5, Map.of(MemberRole.CHAIR, 2L, MemberRole.SECRETARY, 1L)))
                        .grounds())
                .containsExactly(ONE_CHAIR_NEEDED);
    }

    @Test
    @Paragraph("6")
    void a_source_without_a_member_is_marked_and_does_not_refuse() {
        var facts = new ActivationFacts(5, 5, LED, Set.of());

        assertThat(activation.decide(facts).isAllowed()).isTrue();
        assertThat(activation.flags(facts).grounds())
                .containsExactly(NO_AUTHORISED_BODY_UNIT, NO_SUBORDINATE_ORG, NO_PUBLIC_ASSOCIATION);
        assertThat(activation.flags(group(5, LED)).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("6")
    void scenario_19_with_four_of_five_members_left_the_group_is_not_competent() {
        assertThat(competence.decide(at(LAST, 5)).isAllowed()).isTrue();
        assertThat(competence.decide(at(LAST, 4)).grounds()).containsExactly(NOT_COMPETENT);
    }

    @Test
    @Paragraph("6")
    void the_last_day_of_the_three_years_counts_and_the_next_does_not() {
        assertThat(FIRST.plusYears(3)).isEqualTo(LAST);
        assertThat(competence.decide(at(LAST, 5)).isAllowed()).isTrue();
        assertThat(competence.decide(at(LAST.plusDays(1), 5)).grounds()).containsExactly(OUTSIDE_TERM);
        assertThat(competence.decide(at(FIRST.minusDays(1), 5)).grounds()).containsExactly(OUTSIDE_TERM);
        assertThat(competence
                        .decide(new CompetenceFacts(false, FIRST, LAST, 5, 5, FIRST))
                        .grounds())
                .containsExactly(GROUP_NOT_ACTIVATED);
    }

    @Test
    @Paragraph("6")
    void a_group_is_set_up_by_an_order_that_has_been_given() {
        assertThat(memberships.decide(new CreateGroup("5", FIRST), FIRST).isAllowed())
                .isTrue();
        assertThat(memberships
                        .decide(new CreateGroup("5", FIRST.plusDays(1)), FIRST)
                        .grounds())
                .containsExactly(GROUP_ORDER_IN_FUTURE);
        assertThat(memberships.decide(new CreateGroup(" ", null), FIRST).grounds())
                .containsExactly(GROUP_ORDER_MISSING);
    }

    @Test
    @Paragraph("6")
    void a_member_joins_within_the_term_once_and_leaves_by_an_order() {
        assertThat(memberships
                        .decide(new MembershipFacts("маман", "департамент", LAST, FIRST, LAST, false, true))
                        .isAllowed())
                .isTrue();
        assertThat(memberships
                        .decide(new MembershipFacts("", "департамент", LAST.plusDays(1), FIRST, LAST, true, false))
                        .grounds())
                .containsExactly(MEMBER_POST_MISSING, MEMBER_ALREADY_IN, MEMBER_OUTSIDE_TERM, MEMBER_ACCOUNT_UNKNOWN);
        assertThat(memberships.decideLeaving("12-ө").isAllowed()).isTrue();
        assertThat(memberships.decideLeaving(" ").grounds()).containsExactly(LEAVING_ORDER_MISSING);
    }

    @Test
    @Paragraph("5")
    void a_document_goes_into_a_draft_with_its_file_and_says_whom_it_is_about() {
        assertThat(items.decide(new ItemFacts(PackageItemKind.CONTRACT, "Шарт", FIRST, FIRST, 10_000, true, true, true))
                        .isAllowed())
                .isTrue();
        assertThat(items.decide(new ItemFacts(PackageItemKind.CONTRACT, " ", LAST, FIRST, 0, false, false, false))
                        .grounds())
                .containsExactly(
                        PACKAGE_READ_ONLY,
                        ITEM_TITLE_MISSING,
                        ITEM_FILE_MISSING,
                        ITEM_TERM_BACKWARDS,
                        ITEM_PAGES_INVALID,
                        ITEM_PERSON_MISSING);
        assertThat(items.decide(new ItemFacts(PackageItemKind.CHARTER, "Жарғы", null, null, 10_001, true, false, true))
                        .grounds())
                .containsExactly(ITEM_PAGES_INVALID);
    }

    private static ActivationFacts group(int members, Map<MemberRole, Long> roles) {
        return new ActivationFacts(members, 5, roles, EnumSet.allOf(MemberCategory.class));
    }

    private static CompetenceFacts at(LocalDate day, int members) {
        return new CompetenceFacts(true, FIRST, LAST, members, 5, day);
    }
}
