package kz.bilik.enrolment.policy;

import static kz.bilik.enrolment.policy.EnrolmentRefusal.POSITION_NOT_COVERED;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bilik.shared.regulation.Paragraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoveragePolicyTest {

    private final CoveragePolicy policy = new CoveragePolicy();

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "METHODOLOGIST", "PEDAGOGUE"})
    @Paragraph("1")
    void heads_methodologists_and_pedagogues_are_covered(String position) {
        assertThat(policy.decide(new CoverageFacts(position)).isAllowed()).isTrue();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "COOK", "TEACHER", "head", " PEDAGOGUE"})
    @Paragraph("1")
    void anyone_else_is_not(String position) {
        assertThat(policy.decide(new CoverageFacts(position)).grounds()).containsExactly(POSITION_NOT_COVERED);
    }
}
