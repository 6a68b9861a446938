package kz.bilik.programme.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import kz.bilik.programme.ComponentKind;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a programme says how its listeners are assessed.
 *
 * <p>Paragraph 26: the assessment has the form that the programme gives it, so there is at least one component; 23(4): a test among them is
 * passed with not less than half of the highest score. Other components have pass marks of their own.
 */
@Paragraph({"23(4)", "26"})
public final class AssessmentPlanPolicy {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Ruling decide(AssessmentPlanFacts facts) {
        var grounds = new ArrayList<Ground>();
        var components = facts.components();
        if (components.isEmpty()) {
            grounds.add(AssessmentPlanRefusal.COMPONENTS_MISSING);
        }
        if (components.stream().anyMatch(component -> component.maxScore().signum() <= 0)) {
            grounds.add(AssessmentPlanRefusal.COMPONENT_MAX_NOT_POSITIVE);
        }
        if (components.stream()
                .anyMatch(component -> component.passPercent().signum() < 0
                        || component.passPercent().compareTo(WHOLE) > 0)) {
            grounds.add(AssessmentPlanRefusal.COMPONENT_PASS_OUT_OF_RANGE);
        }
        if (components.stream()
                .filter(component -> component.kind() == ComponentKind.TEST)
                .anyMatch(test -> test.passPercent().compareTo(facts.rules().testMinPercent()) < 0)) {
            grounds.add(AssessmentPlanRefusal.TEST_PASS_BELOW_MINIMUM);
        }
        return new Ruling(grounds);
    }
}
