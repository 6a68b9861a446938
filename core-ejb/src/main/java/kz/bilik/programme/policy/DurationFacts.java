package kz.bilik.programme.policy;

import java.math.BigDecimal;
import java.util.List;
import kz.bilik.settings.Settings;

/**
 * The hours of a programme as they were stated, before anyone knows that they are whole.
 *
 * @param hours academic hours of the whole programme
 * @param moduleHours academic hours of each module
 */
public record DurationFacts(BigDecimal hours, List<BigDecimal> moduleHours, Settings rules) {

    public DurationFacts {
        moduleHours = List.copyOf(moduleHours);
    }
}
