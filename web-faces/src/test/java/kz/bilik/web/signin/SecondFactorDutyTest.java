package kz.bilik.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bilik.shared.security.Roles;
import org.junit.jupiter.api.Test;

class SecondFactorDutyTest {

    @Test
    void staff_is_asked_and_whoever_takes_part_for_himself_is_not() {
        var duty = new SecondFactorDuty("staff");

        assertThat(List.of(Roles.INSTITUTE_ADMIN, Roles.DIRECTOR, Roles.IT_STAFF, Roles.REGION_EDU, Roles.DISTRICT_EDU))
                .allMatch(role -> duty.isAskedOf(List.of(role)));
        assertThat(duty.isAskedOf(List.of(Roles.LISTENER, Roles.PRESCHOOL_HEAD)))
                .isFalse();
        assertThat(duty.isAskedOf(List.of(Roles.LISTENER, Roles.DIRECTOR))).isTrue();
        assertThat(duty.isAskedOf(List.of())).isFalse();
    }

    @Test
    void a_demonstration_asks_nobody_unless_it_is_told_to() {
        assertThat(new SecondFactorDuty(Optional.empty(), true).isAskedOf(List.of(Roles.DIRECTOR)))
                .isFalse();
        assertThat(new SecondFactorDuty(Optional.empty(), false).isAskedOf(List.of(Roles.DIRECTOR)))
                .isTrue();
        assertThat(new SecondFactorDuty(Optional.of("staff"), true).isAskedOf(List.of(Roles.DIRECTOR)))
                .isTrue();
        assertThat(new SecondFactorDuty(Optional.of("off"), false).isAskedOf(List.of(Roles.DIRECTOR)))
                .isFalse();
    }

    @Test
    void a_setting_that_means_nothing_ends_the_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new SecondFactorDuty("yes"))
                .withMessageContaining("BILIK_SECOND_FACTOR");
    }

    @Test
    void an_account_that_is_held_back_has_no_rights() {
        var held = new Account("asel", "Әсел", "kk", Set.of(Roles.DIRECTOR), false, false).heldBackUntilProven();

        assertThat(held.roles()).isEmpty();
        assertThat(held.heldBack()).isTrue();
    }
}
