package kz.bilik.expulsion.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import kz.bilik.expulsion.InformedBy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the listener is heard before the commission sits (paragraph 28): informed of the case, given the working days of the explanation, and the sitting
 * only after them, or after the explanation that came earlier.
 */
@Paragraph("28")
public final class HearingPolicy {

    /** @param accountKnown whether the listener can be reached in the system */
    public Ruling decideInforming(
            LocalDate day, InformedBy by, boolean accountKnown, LocalDate openedOn, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        if (day == null || day.isBefore(openedOn) || day.isAfter(today)) {
            grounds.add(CaseRefusal.INFORMED_DAY_UNFIT);
        }
        if (by == InformedBy.SYSTEM && !accountKnown) {
            grounds.add(CaseRefusal.LISTENER_WITHOUT_ACCOUNT);
        }
        return new Ruling(grounds);
    }

    /**
     * An explanation is taken until its last day, later only before the sitting.
     *
     * @param sittingOn null while no sitting is set
     */
    public Ruling decideExplanation(String text, LocalDate due, LocalDate sittingOn, LocalDate today) {
        var grounds = new ArrayList<Ground>();
        if (text == null || text.isBlank()) {
            grounds.add(CaseRefusal.EXPLANATION_EMPTY);
        }
        if (sittingOn == null ? due == null : today.isAfter(sittingOn)) {
            grounds.add(CaseRefusal.EXPLANATION_TOO_LATE);
        }
        return new Ruling(grounds);
    }

    public Ruling decideSitting(SittingFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.sittingOn() == null
                || !facts.explained() && !facts.sittingOn().isAfter(facts.explanationDue())) {
            grounds.add(CaseRefusal.SITTING_BEFORE_EXPLANATION);
        } else if (!facts.sittingOn().isAfter(facts.lastViolation())
                || facts.sittingOn().isBefore(facts.informedOn())) {
            grounds.add(CaseRefusal.SITTING_NOT_AFTER_VIOLATION);
        }
        if (facts.place() == null || facts.place().isBlank()) {
            grounds.add(CaseRefusal.SITTING_PLACE_MISSING);
        }
        return new Ruling(grounds);
    }
}
