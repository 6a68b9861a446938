package kz.bilik.certificate.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.Commission;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommissionPolicyTest {

    private static final String ORDER = "№ 44 бұйрық, 22.06.2026";

    private final CommissionPolicy policy = new CommissionPolicy();

    @ParameterizedTest
    @Paragraph("26")
    @EnumSource(BlankActKind.class)
    void three_persons_may_draw_up_every_act(BlankActKind kind) {
        var commission = new Commission(ORDER, "Д. Өмірбеков", List.of("Л. Ысқақова", "А. Жүнісова"), null);

        assertThat(policy.decide(kind, commission).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @Paragraph("26")
    @EnumSource(BlankActKind.class)
    void two_persons_neither_destroy_nor_count(BlankActKind kind) {
        var refused = policy.decide(kind, new Commission(ORDER, "Д. Өмірбеков", List.of("Л. Ысқақова", " "), null))
                .grounds();

        if (kind == BlankActKind.DESTRUCTION || kind == BlankActKind.INVENTORY) {
            assertThat(refused).containsExactly(CommissionRefusal.COMMISSION_OF_THREE_NEEDED);
        } else {
            assertThat(refused).isEmpty();
        }
    }

    @Test
    @Paragraph("26")
    void the_secretary_is_the_third_and_the_same_person_twice_is_one() {
        var third = new Commission(ORDER, "Д. Өмірбеков", List.of("Л. Ысқақова"), "А. Жүнісова");
        var twice = new Commission(ORDER, "Д. Өмірбеков", List.of("Л. Ысқақова", "А. Жүнісова"), "Л. Ысқақова ");

        assertThat(policy.decide(BlankActKind.DESTRUCTION, third).isAllowed()).isTrue();
        assertThat(policy.decide(BlankActKind.DESTRUCTION, twice).grounds())
                .containsExactly(CommissionRefusal.COMMISSION_NAMES_SOMEBODY_TWICE);
    }

    @Test
    @Paragraph("26")
    void a_commission_is_made_by_an_order_and_has_a_chair_and_a_member() {
        assertThat(policy.decide(BlankActKind.LOSS, new Commission(" ", "Д. Өмірбеков", List.of("Л. Ысқақова"), null))
                        .grounds())
                .containsExactly(CommissionRefusal.COMMISSION_ORDER_MISSING);
        assertThat(policy.decide(BlankActKind.LOSS, new Commission(ORDER, null, List.of("Л. Ысқақова"), "А."))
                        .grounds())
                .containsExactly(CommissionRefusal.COMMISSION_TOO_SMALL);
        assertThat(policy.decide(BlankActKind.LOSS, new Commission(ORDER, "Д. Өмірбеков", List.of(), "А."))
                        .grounds())
                .containsExactly(CommissionRefusal.COMMISSION_TOO_SMALL);
    }
}
