package kz.bilik.programme.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import kz.bilik.programme.CourseTerm;
import kz.bilik.settings.Settings;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a programme lasts as long as a course must.
 *
 * <p>Paragraph 22(1): from 36 to 108 academic hours is short-term; 22(2): more than 108 is long-term, so exactly 108 is short.
 * Paragraph 16: the modules of the curriculum make up the whole.
 */
@Paragraph({"16", "22", "22(1)", "22(2)"})
public final class DurationPolicy {

    public Ruling decide(DurationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!isWhole(facts.hours())) {
            grounds.add(DurationRefusal.HOURS_NOT_WHOLE);
        }
        if (facts.hours().compareTo(BigDecimal.valueOf(facts.rules().minHours())) < 0) {
            grounds.add(DurationRefusal.HOURS_BELOW_MINIMUM);
        }
        if (facts.moduleHours().isEmpty()) {
            grounds.add(DurationRefusal.MODULES_MISSING);
        }
        if (facts.moduleHours().stream().anyMatch(hours -> !isWhole(hours) || hours.signum() <= 0)) {
            grounds.add(DurationRefusal.MODULE_HOURS_NOT_WHOLE);
        }
        var sum = facts.moduleHours().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!facts.moduleHours().isEmpty() && sum.compareTo(facts.hours()) != 0) {
            grounds.add(DurationRefusal.MODULE_HOURS_DO_NOT_SUM);
        }
        return new Ruling(grounds);
    }

    public CourseTerm term(int hours, Settings rules) {
        return CourseTerm.ofHours(hours, rules.shortMaxHours());
    }

    private static boolean isWhole(BigDecimal hours) {
        return hours.stripTrailingZeros().scale() <= 0;
    }
}
