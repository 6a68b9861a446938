package kz.bilik.application.policy;

import static kz.bilik.application.policy.DecisionRefusal.DECISION_WITHOUT_REASON;
import static kz.bilik.application.policy.DecisionRefusal.OWN_APPLICATION;

import java.util.ArrayList;
import kz.bilik.application.ApplicationState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the addressee may decide an application so.
 *
 * <p>Paragraph 9: who returns or declines says why. Nobody decides the application that he made for himself.
 */
@Paragraph("9")
public final class DecisionPolicy {

    /** @param own whether the caller is the applicant */
    public Ruling decide(ApplicationState decision, String reason, boolean own) {
        var grounds = new ArrayList<Ground>();
        if (decision != ApplicationState.ACCEPTED && (reason == null || reason.isBlank())) {
            grounds.add(DECISION_WITHOUT_REASON);
        }
        if (own) {
            grounds.add(OWN_APPLICATION);
        }
        return new Ruling(grounds);
    }
}
