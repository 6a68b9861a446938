package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.expulsion.CommissionRole;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * How the commission that reviews the requests of listeners is made up.
 *
 * <p>Paragraph 28 names the commission only; it is read as one made by order, of at least three members and an odd number, with a chair and a secretary.
 */
@Paragraph("28")
public final class CommissionPolicy {

    /** Whether it may sit. */
    public Ruling decide(CommissionFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.dissolved()) {
            grounds.add(CommissionRefusal.COMMISSION_DISSOLVED);
        }
        if (facts.roles().size() < facts.minMembers()) {
            grounds.add(CommissionRefusal.COMMISSION_TOO_SMALL);
        }
        if (facts.roles().size() % 2 == 0) {
            grounds.add(CommissionRefusal.COMMISSION_EVEN);
        }
        if (!facts.roles().contains(CommissionRole.CHAIR)) {
            grounds.add(CommissionRefusal.COMMISSION_WITHOUT_CHAIR);
        }
        if (!facts.roles().contains(CommissionRole.SECRETARY)) {
            grounds.add(CommissionRefusal.COMMISSION_WITHOUT_SECRETARY);
        }
        return new Ruling(grounds);
    }

    /** Whether it can be made by this order. */
    public Ruling decideOrder(String number, LocalDate date, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(number) || date == null) {
            grounds.add(CommissionRefusal.COMMISSION_ORDER_MISSING);
        } else if (date.isAfter(today)) {
            grounds.add(CommissionRefusal.COMMISSION_ORDER_AHEAD);
        }
        return new Ruling(grounds);
    }

    /** Whether a person can take a seat in it. */
    public Ruling decideSeat(SeatFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(facts.name()) || isBlank(facts.post()) || facts.role() == null || facts.since() == null) {
            grounds.add(CommissionRefusal.SEAT_INCOMPLETE);
        } else if (facts.since().isBefore(facts.orderDate())) {
            grounds.add(CommissionRefusal.SEAT_BEFORE_ORDER);
        }
        if (facts.role() != CommissionRole.MEMBER && facts.taken().contains(facts.role())) {
            grounds.add(CommissionRefusal.SEAT_TAKEN);
        }
        if (!facts.accountFits()) {
            grounds.add(CommissionRefusal.SEAT_ACCOUNT_UNFIT);
        }
        return new Ruling(grounds);
    }

    /** Whether a member can leave: by an amending order. */
    public Ruling decideLeaving(String orderNo) {
        return isBlank(orderNo) ? Ruling.refused(CommissionRefusal.SEAT_LEAVING_ORDER_MISSING) : Ruling.allowed();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
