package kz.bilik.secondchance.policy;

import java.util.ArrayList;
import kz.bilik.enrolment.EnrolmentState;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a course is interrupted, and whether an interrupted one is finished in a later stream.
 *
 * <p>Paragraph 27(4): for valid reasons, with supporting documents; the Rules set no term, a setting may. 23(3): the least attendance can still be
 * reached with the hours attended before. 27: not who was expelled.
 */
@Paragraph({"27", "27(4)", "23(3)"})
public final class ResumptionPolicy {

    public Ruling interrupt(EnrolmentState state) {
        if (state == EnrolmentState.EXPELLED) {
            return Ruling.refused(ChanceRefusal.EXPELLED_HAS_NO_CHANCE);
        }
        return state == EnrolmentState.STUDYING || state == EnrolmentState.RESUMED
                ? Ruling.allowed()
                : Ruling.refused(ChanceRefusal.NOT_STUDYING);
    }

    /** Whether any stream could be named at all. */
    public Ruling ask(ContinuationFacts facts) {
        return new Ruling(asked(facts), facts.rules().asMap());
    }

    public Ruling decide(ContinuationFacts facts) {
        var grounds = asked(facts);
        var target = facts.target();
        if (target == null) {
            grounds.add(ChanceRefusal.COMPLETION_WITHOUT_STREAM);
            return new Ruling(grounds, facts.rules().asMap());
        }
        if (!target.start().isAfter(facts.courseStart())) {
            grounds.add(ChanceRefusal.COMPLETION_STREAM_NOT_LATER);
        }
        if (!TransferPolicy.OPEN.contains(target.state())) {
            grounds.add(ChanceRefusal.COMPLETION_STREAM_CLOSED);
        }
        if (!target.programmeCode().equals(facts.programmeCode())) {
            grounds.add(ChanceRefusal.COMPLETION_IN_OTHER_PROGRAMME);
        }
        if (target.alreadyThere()) {
            grounds.add(ChanceRefusal.COMPLETION_ALREADY_THERE);
        }
        if (target.freePlaces() != null && target.freePlaces() <= 0) {
            grounds.add(ChanceRefusal.COMPLETION_STREAM_FULL);
        }
        if (!TransferPolicy.isReachable(facts)) {
            grounds.add(ChanceRefusal.SHARE_UNREACHABLE);
        }
        return new Ruling(grounds, facts.rules().asMap());
    }

    private static ArrayList<Ground> asked(ContinuationFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.state() == EnrolmentState.EXPELLED) {
            grounds.add(ChanceRefusal.EXPELLED_HAS_NO_CHANCE);
        } else if (facts.continued()) {
            grounds.add(ChanceRefusal.CONTINUED_BEFORE);
        } else if (facts.state() != EnrolmentState.INTERRUPTED) {
            grounds.add(ChanceRefusal.NOT_INTERRUPTED);
        }
        var months = facts.rules().secondChance().completionMaxMonths();
        if (months > 0
                && facts.interruptedOn() != null
                && facts.today().isAfter(facts.interruptedOn().plusMonths(months))) {
            grounds.add(ChanceRefusal.COMPLETION_TOO_LATE);
        }
        return grounds;
    }
}
