package kz.bilik.certificate.policy;

import java.util.ArrayList;
import kz.bilik.certificate.BlankActKind;
import kz.bilik.certificate.Commission;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a commission may draw up an act on blanks (paragraph 26): made by an order, a chair and at least one member, and at least three persons to destroy
 * blanks or to count them.
 */
@Paragraph("26")
public final class CommissionPolicy {

    static final int LEAST = 2;
    static final int LEAST_TO_DESTROY_OR_COUNT = 3;

    public Ruling decide(BlankActKind kind, Commission commission) {
        var grounds = new ArrayList<Ground>();
        if (isBlank(commission.order())) {
            grounds.add(CommissionRefusal.COMMISSION_ORDER_MISSING);
        }
        if (isBlank(commission.chair()) || commission.members().isEmpty() || commission.size() < LEAST) {
            grounds.add(CommissionRefusal.COMMISSION_TOO_SMALL);
        }
        if ((kind == BlankActKind.DESTRUCTION || kind == BlankActKind.INVENTORY)
                && commission.size() < LEAST_TO_DESTROY_OR_COUNT) {
            grounds.add(CommissionRefusal.COMMISSION_OF_THREE_NEEDED);
        }
        if (!commission.isOfDifferentPersons()) {
            grounds.add(CommissionRefusal.COMMISSION_NAMES_SOMEBODY_TWICE);
        }
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
