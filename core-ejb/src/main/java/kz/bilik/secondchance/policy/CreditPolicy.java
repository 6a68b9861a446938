package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.bilik.enrolment.HoursCredit;
import kz.bilik.shared.regulation.Paragraph;

/**
 * Which hours go along to another stream, by module: paragraph 27(3) and 27(4). What was attended counts in the module of the same place, never more than
 * that module has; hours that belong to no module count up to what is left of the whole.
 */
@Paragraph({"27(3)", "27(4)"})
public final class CreditPolicy {

    public List<HoursCredit> credits(CreditFacts facts) {
        var credits = new ArrayList<HoursCredit>();
        var left = BigDecimal.ZERO;
        for (var module : facts.modules()) {
            var attended = facts.attended()
                    .getOrDefault(module.position(), BigDecimal.ZERO)
                    .min(module.hours());
            if (attended.signum() > 0) {
                credits.add(new HoursCredit(module.id(), attended));
            }
            left = left.add(module.hours()).subtract(attended);
        }
        var unassigned = facts.withoutModule().min(left);
        if (unassigned.signum() > 0) {
            credits.add(new HoursCredit(null, unassigned));
        }
        return credits;
    }

    public BigDecimal total(List<HoursCredit> credits) {
        return credits.stream().map(HoursCredit::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
