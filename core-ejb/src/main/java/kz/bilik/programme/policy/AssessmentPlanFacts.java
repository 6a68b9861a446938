package kz.bilik.programme.policy;

import java.util.List;
import kz.bilik.programme.ComponentSpec;
import kz.bilik.settings.Settings;

/** What the assessment of a programme would consist of. */
public record AssessmentPlanFacts(List<ComponentSpec> components, Settings rules) {

    public AssessmentPlanFacts {
        components = List.copyOf(components);
    }
}
