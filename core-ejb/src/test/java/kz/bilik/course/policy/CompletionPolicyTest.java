package kz.bilik.course.policy;

import static kz.bilik.course.policy.CourseRefusal.LISTENERS_WITHOUT_OUTCOME;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class CompletionPolicyTest {

    private final CompletionPolicy policy = new CompletionPolicy();

    @Test
    @Paragraph("26")
    void a_course_is_over_when_everyone_has_an_outcome() {
        assertThat(policy.decide(new CompletionFacts(0)).isAllowed()).isTrue();
        assertThat(policy.decide(new CompletionFacts(1)).grounds()).containsExactly(LISTENERS_WITHOUT_OUTCOME);
    }
}
