package kz.bilik.account.policy;

import static kz.bilik.account.policy.RoleRefusal.ACTING_WITHOUT_TERM;
import static kz.bilik.account.policy.RoleRefusal.OWN_ROLES;
import static kz.bilik.account.policy.RoleRefusal.PERSON_MISSING;
import static kz.bilik.account.policy.RoleRefusal.PLACE_OUTSIDE_YOUR_SCOPE;
import static kz.bilik.account.policy.RoleRefusal.ROLE_HELD_ALREADY;
import static kz.bilik.account.policy.RoleRefusal.ROLE_NOT_OF_THIS_PLACE;
import static kz.bilik.account.policy.RoleRefusal.ROLE_NOT_YOURS_TO_GIVE;
import static kz.bilik.account.policy.RoleRefusal.TERM_ENDS_BEFORE_IT_BEGINS;
import static kz.bilik.account.policy.RoleRefusal.TERM_IS_OVER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kz.bilik.organisation.OrganisationType;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RolePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private static final Workplace INSTITUTE = new Workplace(OrganisationType.INSTITUTE, null, null, false);
    private static final Workplace MINISTRY = new Workplace(OrganisationType.AUTHORISED_BODY, null, null, false);
    private static final Workplace KOSTANAY =
            new Workplace(OrganisationType.REGION_EDU, "390000000", "390000000", false);
    private static final Workplace RUDNY =
            new Workplace(OrganisationType.DISTRICT_EDU, "390000000", "392400000", false);
    private static final Workplace KOKSHETAU =
            new Workplace(OrganisationType.DISTRICT_EDU, "110000000", "111000000", false);
    private static final Workplace RUDNY_PRESCHOOL =
            new Workplace(OrganisationType.PRESCHOOL, "390000000", "392430100", false);
    private static final Workplace KOSTANAY_PRESCHOOL =
            new Workplace(OrganisationType.PRESCHOOL, "390000000", "391010000", false);
    private static final Workplace ASTANA_PRESCHOOL =
            new Workplace(OrganisationType.PRESCHOOL, "710000000", "711210000", true);

    private static final Set<String> BY_ADMINISTRATORS = Set.of(
            Roles.INSTITUTE_ADMIN,
            Roles.METHODOLOGIST_TRAINER,
            Roles.COMMISSION_MEMBER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.LISTENER,
            Roles.AUTH_BODY,
            Roles.WG_MEMBER,
            Roles.AUDITOR);
    private static final Set<String> BY_IT = Set.of(
            Roles.DIRECTOR,
            Roles.ACTING_DIRECTOR,
            Roles.METHODOLOGIST_TRAINER,
            Roles.COMMISSION_MEMBER,
            Roles.REGION_EDU,
            Roles.DISTRICT_EDU,
            Roles.PRESCHOOL_HEAD,
            Roles.LISTENER,
            Roles.AUTH_BODY,
            Roles.WG_MEMBER,
            Roles.IT_STAFF,
            Roles.AUDITOR);
    private static final Map<String, Set<String>> GIVES = Map.of(
            Roles.INSTITUTE_ADMIN,
            BY_ADMINISTRATORS,
            Roles.IT_STAFF,
            BY_IT,
            Roles.REGION_EDU,
            Set.of(Roles.DISTRICT_EDU),
            Roles.DISTRICT_EDU,
            Set.of(Roles.PRESCHOOL_HEAD));

    private final RolePolicy policy = new RolePolicy();

    @ParameterizedTest
    @MethodSource("pairs")
    @Paragraph({"SEC-1", "SEC-2"})
    void a_role_gives_exactly_its_roles(String giver, String role) {
        var ruling = policy.decide(giving(by(giver), role, placeOf(role)));

        if (GIVES.getOrDefault(giver, Set.of()).contains(role)) {
            assertThat(ruling.grounds()).isEmpty();
        } else {
            assertThat(ruling.grounds())
                    .containsAnyOf(ROLE_NOT_YOURS_TO_GIVE, PLACE_OUTSIDE_YOUR_SCOPE)
                    .hasSize(1);
        }
    }

    @Test
    @Paragraph("SEC-1")
    void a_role_that_there_is_not_is_nobodys_to_give() {
        for (var role : List.of("", "API_CLIENT", "SYSTEM", "admin")) {
            assertThat(policy.decide(giving(by(Roles.IT_STAFF), role, INSTITUTE))
                            .grounds())
                    .containsExactly(ROLE_NOT_YOURS_TO_GIVE);
        }
    }

    @Test
    @Paragraph("SEC-1")
    void one_role_is_enough_to_give_and_two_give_what_either_does() {
        var both = new Giver(Set.of(Roles.INSTITUTE_ADMIN, Roles.IT_STAFF), null, null);

        assertThat(policy.giveable(both)).hasSize(13);
        assertThat(policy.giveable(by(Roles.LISTENER))).isEmpty();
        assertThat(policy.giveable(by(Roles.DISTRICT_EDU))).containsExactly(Roles.PRESCHOOL_HEAD);
    }

    @Test
    @Paragraph("SEC-1")
    void nobody_changes_his_own_roles() {
        var own = new RoleFacts(
                by(Roles.INSTITUTE_ADMIN), Roles.AUDITOR, INSTITUTE, true, false, TODAY, null, TODAY, false);

        assertThat(policy.decide(own).grounds()).containsExactly(OWN_ROLES);
    }

    @Test
    @Paragraph("SEC-2")
    void a_region_gives_in_its_own_districts_only() {
        assertThat(policy.decide(giving(by(Roles.REGION_EDU), Roles.DISTRICT_EDU, RUDNY))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(giving(by(Roles.REGION_EDU), Roles.DISTRICT_EDU, KOKSHETAU))
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
        assertThat(policy.decide(giving(by(Roles.REGION_EDU), Roles.DISTRICT_EDU, null))
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE, ROLE_NOT_OF_THIS_PLACE);
    }

    @Test
    @Paragraph("SEC-2")
    void heads_are_of_the_district_and_in_a_city_without_districts_of_its_administration() {
        var astana = new Giver(Set.of(Roles.REGION_EDU), "710000000", null);

        assertThat(policy.decide(giving(astana, Roles.PRESCHOOL_HEAD, ASTANA_PRESCHOOL))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(giving(by(Roles.REGION_EDU), Roles.PRESCHOOL_HEAD, RUDNY_PRESCHOOL))
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
        assertThat(policy.decide(giving(by(Roles.DISTRICT_EDU), Roles.PRESCHOOL_HEAD, RUDNY_PRESCHOOL))
                        .isAllowed())
                .isTrue();
        assertThat(policy.decide(giving(by(Roles.DISTRICT_EDU), Roles.PRESCHOOL_HEAD, KOSTANAY_PRESCHOOL))
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
    }

    @Test
    @Paragraph("SEC-2")
    void a_delegate_whose_own_place_is_not_known_gives_nothing() {
        var nowhere = new Giver(Set.of(Roles.REGION_EDU, Roles.DISTRICT_EDU), null, null);

        assertThat(policy.decide(giving(nowhere, Roles.DISTRICT_EDU, RUDNY)).grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
        assertThat(policy.decide(giving(nowhere, Roles.PRESCHOOL_HEAD, RUDNY_PRESCHOOL))
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
    }

    @Test
    @Paragraph("SEC-2")
    void a_role_is_held_where_its_work_is_done() {
        assertThat(policy.decide(giving(by(Roles.INSTITUTE_ADMIN), Roles.REGION_EDU, RUDNY))
                        .grounds())
                .containsExactly(ROLE_NOT_OF_THIS_PLACE);
        assertThat(policy.decide(giving(by(Roles.INSTITUTE_ADMIN), Roles.INSTITUTE_ADMIN, MINISTRY))
                        .grounds())
                .containsExactly(ROLE_NOT_OF_THIS_PLACE);
        assertThat(policy.decide(giving(by(Roles.INSTITUTE_ADMIN), Roles.AUTH_BODY, null))
                        .grounds())
                .containsExactly(ROLE_NOT_OF_THIS_PLACE);
        assertThat(policy.decide(giving(by(Roles.INSTITUTE_ADMIN), Roles.WG_MEMBER, null))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("SEC-2")
    void a_listener_is_a_person() {
        var nobody =
                new RoleFacts(by(Roles.INSTITUTE_ADMIN), Roles.LISTENER, null, false, false, TODAY, null, TODAY, false);

        assertThat(policy.decide(nobody).grounds()).containsExactly(PERSON_MISSING);
    }

    @Test
    @Paragraph("SEC-3")
    void a_term_of_one_day_may_end_today_and_not_yesterday() {
        assertThat(policy.decide(forTerm(Roles.AUDITOR, TODAY, TODAY)).isAllowed())
                .isTrue();
        assertThat(policy.decide(forTerm(Roles.AUDITOR, TODAY, TODAY.minusDays(1)))
                        .grounds())
                .containsExactly(TERM_ENDS_BEFORE_IT_BEGINS);
        assertThat(policy.decide(forTerm(Roles.AUDITOR, TODAY.minusDays(1), TODAY.minusDays(1)))
                        .grounds())
                .containsExactly(TERM_IS_OVER);
        assertThat(policy.decide(forTerm(Roles.AUDITOR, TODAY.plusDays(1), null))
                        .isAllowed())
                .isTrue();
    }

    @Test
    @Paragraph("SEC-3")
    void a_role_is_held_once_at_a_time() {
        var again =
                new RoleFacts(by(Roles.INSTITUTE_ADMIN), Roles.AUDITOR, null, false, false, TODAY, null, TODAY, true);

        assertThat(policy.decide(again).grounds()).containsExactly(ROLE_HELD_ALREADY);
    }

    @Test
    @Paragraph("29")
    void whoever_acts_for_the_director_acts_for_a_period() {
        var open = new RoleFacts(
                by(Roles.IT_STAFF), Roles.ACTING_DIRECTOR, INSTITUTE, false, false, TODAY, null, TODAY, false);
        var twoWeeks = new RoleFacts(
                by(Roles.IT_STAFF),
                Roles.ACTING_DIRECTOR,
                INSTITUTE,
                false,
                false,
                TODAY,
                TODAY.plusDays(13),
                TODAY,
                false);

        assertThat(policy.decide(open).grounds()).containsExactly(ACTING_WITHOUT_TERM);
        assertThat(policy.decide(twoWeeks).isAllowed()).isTrue();
    }

    @Test
    @Paragraph("SEC-2")
    void an_account_moves_where_its_roles_may_be_held_and_given() {
        assertThat(policy.decideMove(by(Roles.REGION_EDU), List.of(Roles.DISTRICT_EDU), RUDNY)
                        .isAllowed())
                .isTrue();
        assertThat(policy.decideMove(by(Roles.REGION_EDU), List.of(Roles.DISTRICT_EDU), KOKSHETAU)
                        .grounds())
                .containsExactly(PLACE_OUTSIDE_YOUR_SCOPE);
        assertThat(policy.decideMove(by(Roles.INSTITUTE_ADMIN), List.of(Roles.DISTRICT_EDU, Roles.AUDITOR), KOSTANAY)
                        .grounds())
                .containsExactly(ROLE_NOT_OF_THIS_PLACE);
    }

    private static RoleFacts giving(Giver giver, String role, Workplace place) {
        var to = role.equals(Roles.ACTING_DIRECTOR) ? TODAY : null;
        return new RoleFacts(giver, role, place, false, true, TODAY, to, TODAY, false);
    }

    private static RoleFacts forTerm(String role, LocalDate from, LocalDate to) {
        return new RoleFacts(by(Roles.INSTITUTE_ADMIN), role, null, false, false, from, to, TODAY, false);
    }

    private static Giver by(String role) {
        return switch (role) {
            case Roles.REGION_EDU -> new Giver(Set.of(role), "390000000", null);
            case Roles.DISTRICT_EDU -> new Giver(Set.of(role), null, "3924");
            default -> new Giver(Set.of(role), null, null);
        };
    }

    private static Workplace placeOf(String role) {
        return switch (role) {
            case Roles.REGION_EDU -> KOSTANAY;
            case Roles.DISTRICT_EDU -> RUDNY;
            case Roles.PRESCHOOL_HEAD -> RUDNY_PRESCHOOL;
            case Roles.AUTH_BODY -> MINISTRY;
            default -> INSTITUTE;
        };
    }

    private static List<String> roles() {
        return Stream.concat(BY_ADMINISTRATORS.stream(), BY_IT.stream())
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<Object[]> pairs() {
        return roles().stream().flatMap(giver -> roles().stream().map(role -> new Object[] {giver, role}));
    }
}
