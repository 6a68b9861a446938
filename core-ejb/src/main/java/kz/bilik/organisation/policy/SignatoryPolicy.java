package kz.bilik.organisation.policy;

import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_BEFORE_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.ACTING_WITHOUT_ORDER;
import static kz.bilik.organisation.policy.SignatoryRefusal.DIRECTOR_NOT_ABSENT;
import static kz.bilik.organisation.policy.SignatoryRefusal.SIGNATORY_NOT_APPOINTED;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an appointment lets its holder sign certificates on a day.
 *
 * <p>Paragraph 29: the director signs; in the director's absence the one who acts, by an order (number, date, period) that covers the day, and only on days for
 * which the absence is recorded. Nobody else.
 */
@Paragraph("29")
public final class SignatoryPolicy {

    public Ruling decide(SignatoryFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (!facts.coversSigningDate()) {
            grounds.add(SIGNATORY_NOT_APPOINTED);
        }
        if (facts.isActing() && !facts.hasOrder()) {
            grounds.add(ACTING_WITHOUT_ORDER);
        }
        if (facts.isActing() && facts.hasOrder() && facts.signingDate().isBefore(facts.orderDate())) {
            grounds.add(ACTING_BEFORE_ORDER);
        }
        if (facts.isActing() && !facts.directorAbsent()) {
            grounds.add(DIRECTOR_NOT_ABSENT);
        }
        return new Ruling(grounds);
    }
}
