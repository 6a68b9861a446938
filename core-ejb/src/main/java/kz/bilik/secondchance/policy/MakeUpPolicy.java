package kz.bilik.secondchance.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether missed hours count as made up: paragraph 27(4), only what was missed, by whoever did not get a certificate; 23(3), in the steps of the register.
 */
@Paragraph({"27(4)", "23(3)"})
public final class MakeUpPolicy {

    public Ruling decide(MakeUpFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() != EnrolmentState.NOT_ASSESSED && facts.state() != EnrolmentState.FAILED
                || facts.missedHours().signum() <= 0) {
            grounds.add(ChanceRefusal.NOTHING_TO_MAKE_UP);
        }
        if (facts.hours() == null
                || facts.hours().signum() <= 0
                || facts.hours().remainder(facts.rules().attendanceStep()).compareTo(BigDecimal.ZERO) != 0) {
            grounds.add(ChanceRefusal.MAKE_UP_HOURS_WRONG);
        } else if (facts.missedHours().signum() > 0 && facts.hours().compareTo(facts.missedHours()) > 0) {
            grounds.add(ChanceRefusal.MADE_UP_MORE_THAN_MISSED);
        }
        if (facts.heldOn() == null
                || facts.heldOn().isBefore(facts.courseStart())
                || facts.heldOn().isAfter(facts.today())) {
            grounds.add(ChanceRefusal.MAKE_UP_DAY_WRONG);
        }
        if (facts.basis() == null || facts.basis().isBlank()) {
            grounds.add(ChanceRefusal.MAKE_UP_WITHOUT_BASIS);
        }
        return new Ruling(grounds, facts.rules().asMap());
    }
}
