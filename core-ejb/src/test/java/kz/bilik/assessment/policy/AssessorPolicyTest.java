package kz.bilik.assessment.policy;

import static kz.bilik.assessment.policy.AssessmentRefusal.ASSESSOR_NOT_NAMED;
import static kz.bilik.assessment.policy.AssessmentRefusal.ASSESSOR_TAUGHT_THE_COURSE;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.assessment.AssessmentKind;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AssessorPolicyTest {

    private final AssessorPolicy policy = new AssessorPolicy();

    @Test
    @Paragraph("2(9)")
    void an_external_assessment_names_its_organisation() {
        assertThat(policy.decide(external("Бағалау орталығы", false)).isAllowed())
                .isTrue();
        assertThat(policy.decide(external(" ", false)).grounds()).containsExactly(ASSESSOR_NOT_NAMED);
        assertThat(policy.decide(external(null, false)).grounds()).containsExactly(ASSESSOR_NOT_NAMED);
    }

    @Test
    @Paragraph("2(9)")
    void who_taught_does_not_assess_externally() {
        assertThat(policy.decide(external("Бағалау орталығы", true)).grounds())
                .containsExactly(ASSESSOR_TAUGHT_THE_COURSE);
    }

    @Test
    @Paragraph("2(9)")
    void the_trainer_of_a_short_course_assesses_it() {
        assertThat(policy.decide(new AssessorFacts(AssessmentKind.FINAL, null, true))
                        .isAllowed())
                .isTrue();
    }

    private static AssessorFacts external(String organisation, boolean taughtTheCourse) {
        return new AssessorFacts(AssessmentKind.EXTERNAL_FINAL, organisation, taughtTheCourse);
    }
}
