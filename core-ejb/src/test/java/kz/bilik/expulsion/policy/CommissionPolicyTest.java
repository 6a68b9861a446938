package kz.bilik.expulsion.policy;

import static kz.bilik.expulsion.CommissionRole.CHAIR;
import static kz.bilik.expulsion.CommissionRole.MEMBER;
import static kz.bilik.expulsion.CommissionRole.SECRETARY;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_DISSOLVED;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_EVEN;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_ORDER_AHEAD;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_ORDER_MISSING;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_TOO_SMALL;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_WITHOUT_CHAIR;
import static kz.bilik.expulsion.policy.CommissionRefusal.COMMISSION_WITHOUT_SECRETARY;
import static kz.bilik.expulsion.policy.CommissionRefusal.SEAT_ACCOUNT_UNFIT;
import static kz.bilik.expulsion.policy.CommissionRefusal.SEAT_BEFORE_ORDER;
import static kz.bilik.expulsion.policy.CommissionRefusal.SEAT_INCOMPLETE;
import static kz.bilik.expulsion.policy.CommissionRefusal.SEAT_LEAVING_ORDER_MISSING;
import static kz.bilik.expulsion.policy.CommissionRefusal.SEAT_TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class CommissionPolicyTest {

    private static final LocalDate ORDER = LocalDate.of(2026, 1, 12);

    private final CommissionPolicy policy = new CommissionPolicy();

    @Test
    @Paragraph("28")
    void three_members_with_a_chair_and_a_secretary_may_sit_and_two_may_not() {
        assertThat(fitness(CHAIR, SECRETARY, MEMBER)).isEmpty();
        assertThat(fitness(CHAIR, SECRETARY)).containsExactly(COMMISSION_TOO_SMALL, COMMISSION_EVEN);
    }

    @Test
    @Paragraph("28")
    void the_number_of_members_is_odd() {
        assertThat(fitness(CHAIR, SECRETARY, MEMBER, MEMBER)).containsExactly(COMMISSION_EVEN);
        assertThat(fitness(CHAIR, SECRETARY, MEMBER, MEMBER, MEMBER)).isEmpty();
    }

    @Test
    @Paragraph("28")
    void without_a_chair_or_a_secretary_there_is_no_sitting() {
        assertThat(fitness(MEMBER, SECRETARY, MEMBER)).containsExactly(COMMISSION_WITHOUT_CHAIR);
        assertThat(fitness(CHAIR, MEMBER, MEMBER)).containsExactly(COMMISSION_WITHOUT_SECRETARY);
    }

    @Test
    @Paragraph("28")
    void a_dissolved_commission_hears_no_new_case() {
        assertThat(policy.decide(new CommissionFacts(true, List.of(CHAIR, SECRETARY, MEMBER), 3))
                        .grounds())
                .containsExactly(COMMISSION_DISSOLVED);
    }

    @Test
    @Paragraph("28")
    void it_is_made_by_an_order_that_exists() {
        assertThat(policy.decideOrder("5-Қ", ORDER, ORDER).grounds()).isEmpty();
        assertThat(policy.decideOrder(" ", ORDER, ORDER).grounds()).containsExactly(COMMISSION_ORDER_MISSING);
        assertThat(policy.decideOrder("5-Қ", null, ORDER).grounds()).containsExactly(COMMISSION_ORDER_MISSING);
        assertThat(policy.decideOrder("5-Қ", ORDER.plusDays(1), ORDER).grounds())
                .containsExactly(COMMISSION_ORDER_AHEAD);
    }

    @Test
    @Paragraph("28")
    void a_seat_is_taken_by_somebody_with_a_name_and_a_post_from_the_order_on() {
        assertThat(seat("Ли Виктория", "әдіскер", MEMBER, ORDER, true, CHAIR, SECRETARY, MEMBER))
                .isEmpty();
        assertThat(seat(" ", "әдіскер", MEMBER, ORDER, true)).containsExactly(SEAT_INCOMPLETE);
        assertThat(seat("Ли Виктория", null, MEMBER, ORDER, true)).containsExactly(SEAT_INCOMPLETE);
        assertThat(seat("Ли Виктория", "әдіскер", MEMBER, ORDER.minusDays(1), true))
                .containsExactly(SEAT_BEFORE_ORDER);
    }

    @Test
    @Paragraph("28")
    void there_is_one_chair_and_one_secretary_each_with_an_account_of_one_s_own() {
        assertThat(seat("Ли Виктория", "әдіскер", CHAIR, ORDER, true, CHAIR)).containsExactly(SEAT_TAKEN);
        assertThat(seat("Ли Виктория", "әдіскер", SECRETARY, ORDER, false, SECRETARY))
                .containsExactly(SEAT_TAKEN, SEAT_ACCOUNT_UNFIT);
    }

    @Test
    @Paragraph("28")
    void a_member_leaves_by_order() {
        assertThat(policy.decideLeaving("7-Қ").isAllowed()).isTrue();
        assertThat(policy.decideLeaving("").grounds()).containsExactly(SEAT_LEAVING_ORDER_MISSING);
    }

    private List<Ground> fitness(CommissionRole... roles) {
        return policy.decide(new CommissionFacts(false, List.of(roles), 3)).grounds();
    }

    private List<Ground> seat(
            String name,
            String post,
            CommissionRole role,
            LocalDate since,
            boolean accountFits,
            CommissionRole... taken) {
        return policy.decideSeat(new SeatFacts(name, post, role, since, ORDER, Set.of(taken), accountFits))
                .grounds();
    }
}
