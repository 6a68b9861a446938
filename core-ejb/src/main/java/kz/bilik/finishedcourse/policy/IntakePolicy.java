package kz.bilik.finishedcourse.policy;

import java.util.ArrayList;
import kz.bilik.assessment.policy.GradesFacts;
import kz.bilik.assessment.policy.ResultEntryPolicy;
import kz.bilik.assessment.policy.ScoreFacts;
import kz.bilik.attendance.policy.MarkFacts;
import kz.bilik.attendance.policy.MarkPolicy;
import kz.bilik.enrolment.policy.CoverageFacts;
import kz.bilik.enrolment.policy.CoveragePolicy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;
import kz.bilik.shared.text.Iin;

/**
 * Whether what a file says about a listener can be true, so that the listener can be put on the list.
 *
 * <p>Paragraph 9: a person is known by the individual number and the name; paragraph 1: the position is one of three; 23(3), 23(4) and
 * 2(7): marks, scores and grades lie where they can lie. What is merely missing is left to the outcome.
 */
@Paragraph({"1", "9", "23(3)", "23(4)", "2(7)"})
public final class IntakePolicy {

    private final CoveragePolicy coverage = new CoveragePolicy();
    private final MarkPolicy mark = new MarkPolicy();
    private final ResultEntryPolicy entry = new ResultEntryPolicy();

    public Ruling decide(IntakeFacts facts) {
        var grounds = new ArrayList<Ground>();
        var listener = facts.listener();
        Iin.parse(listener.iin() == null ? "" : listener.iin()).refusal().ifPresent(grounds::add);
        if (facts.repeated()) {
            grounds.add(ListenerRefusal.IIN_REPEATED);
        }
        if (isBlank(listener.surname())) {
            grounds.add(ListenerRefusal.SURNAME_MISSING);
        }
        if (isBlank(listener.name())) {
            grounds.add(ListenerRefusal.NAME_MISSING);
        }
        grounds.addAll(coverage.decide(new CoverageFacts(listener.position())).grounds());
        if (listener.attendedHours() != null) {
            grounds.addAll(mark.decide(new MarkFacts(listener.attendedHours(), facts.courseHours(), facts.rules()))
                    .grounds());
        }
        grounds.addAll(entry.score(new ScoreFacts(listener.testScore(), facts.maxScore(), facts.rules()))
                .grounds());
        grounds.addAll(entry.grades(new GradesFacts(listener.grades(), facts.modules(), facts.rules()))
                .grounds());
        return new Ruling(grounds);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
