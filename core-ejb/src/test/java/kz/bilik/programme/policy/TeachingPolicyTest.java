package kz.bilik.programme.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kz.bilik.organisation.PositionGroup;
import kz.bilik.programme.CourseForm;
import kz.bilik.programme.Delivery;
import kz.bilik.programme.ProgrammeTerms;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import org.junit.jupiter.api.Test;

class TeachingPolicyTest {

    private final TeachingPolicy policy = new TeachingPolicy();

    @Test
    @Paragraph("19")
    void a_programme_in_stages_has_at_least_two_each_with_modules() {
        assertThat(decide(Delivery.STAGED, 1, 2).isAllowed()).isTrue();
        assertThat(decide(Delivery.STAGED, 1, 1).grounds()).containsExactly(TeachingRefusal.STAGES_TOO_FEW);
        assertThat(decide(Delivery.STAGED, 1, 3).grounds()).containsExactly(TeachingRefusal.STAGE_WITHOUT_MODULE);
    }

    @Test
    @Paragraph("19")
    void a_programme_taught_at_once_has_one_stage() {
        assertThat(decide(Delivery.ONE_TIME, 1, 1).isAllowed()).isTrue();
        assertThat(decide(Delivery.ONE_TIME, 1, 2).grounds()).containsExactly(TeachingRefusal.STAGES_OF_ONE_TIME);
    }

    @Test
    @Paragraph("1")
    void a_programme_is_for_someone() {
        var terms = new ProgrammeTerms(CourseForm.MIXED, false, Delivery.ONE_TIME, Set.of("kk"), Set.of());

        assertThat(policy.decide(new TeachingFacts(terms, List.of(1))).grounds())
                .containsExactly(TeachingRefusal.TARGET_GROUP_MISSING);
        assertThat(terms.distance()).isTrue();
    }

    @Test
    @Paragraph("16")
    void a_programme_is_taught_in_a_language() {
        var terms = new ProgrammeTerms(
                CourseForm.WITHOUT_LEAVE, false, Delivery.ONE_TIME, Set.of(), Set.of(PositionGroup.HEAD));

        assertThat(policy.decide(new TeachingFacts(terms, List.of(1))).grounds())
                .containsExactly(TeachingRefusal.LANGUAGE_MISSING);
    }

    private Ruling decide(Delivery delivery, Integer... stages) {
        var terms = new ProgrammeTerms(
                CourseForm.WITH_PAID_LEAVE, false, delivery, Set.of("kk"), Set.of(PositionGroup.PEDAGOGUE));
        return policy.decide(new TeachingFacts(terms, List.of(stages)));
    }
}
