package kz.bilik.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.programme.CourseTerm;
import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.api.Test;

class AssessmentKindTest {

    @Test
    @Paragraph({"2(3)", "2(9)"})
    void the_term_of_the_course_decides_the_kind() {
        assertThat(AssessmentKind.of(CourseTerm.SHORT)).isEqualTo(AssessmentKind.FINAL);
        assertThat(AssessmentKind.of(CourseTerm.LONG)).isEqualTo(AssessmentKind.EXTERNAL_FINAL);
    }
}
