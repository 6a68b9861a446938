package kz.bilik.programme.policy;

import java.util.List;
import kz.bilik.programme.ProgrammeTerms;

/**
 * How a programme would be taught.
 *
 * @param moduleStages the stage of each module, from 1
 */
public record TeachingFacts(ProgrammeTerms terms, List<Integer> moduleStages) {

    public TeachingFacts {
        moduleStages = List.copyOf(moduleStages);
    }
}
