package kz.bilik.accreditation.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.accreditation.CreateGroup;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a working group is set up and changed as paragraph 6 has it: by an order, and changed by an amending order within its term. */
@Paragraph("6")
public final class MembershipPolicy {

    public Ruling decide(CreateGroup command, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(command.orderNo()) || command.orderDate() == null) {
            grounds.add(MembershipRefusal.GROUP_ORDER_MISSING);
        } else if (command.orderDate().isAfter(today)) {
            grounds.add(MembershipRefusal.GROUP_ORDER_IN_FUTURE);
        }
        return new Ruling(grounds);
    }

    public Ruling decide(MembershipFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.post()) || isBlank(facts.organisation())) {
            grounds.add(MembershipRefusal.MEMBER_POST_MISSING);
        }
        if (facts.alreadyIn()) {
            grounds.add(MembershipRefusal.MEMBER_ALREADY_IN);
        }
        if (facts.since().isBefore(facts.termFrom()) || facts.since().isAfter(facts.termTo())) {
            grounds.add(MembershipRefusal.MEMBER_OUTSIDE_TERM);
        }
        if (!facts.accountFound()) {
            grounds.add(MembershipRefusal.MEMBER_ACCOUNT_UNKNOWN);
        }
        return new Ruling(grounds);
    }

    public Ruling decideLeaving(String orderNo) {
        return isBlank(orderNo) ? Ruling.refused(MembershipRefusal.LEAVING_ORDER_MISSING) : Ruling.allowed();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
