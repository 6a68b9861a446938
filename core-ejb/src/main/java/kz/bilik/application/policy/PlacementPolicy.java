package kz.bilik.application.policy;

import static kz.bilik.application.policy.PlacementRefusal.LINE_FULL;
import static kz.bilik.application.policy.PlacementRefusal.LINE_OF_ANOTHER_GROUP;
import static kz.bilik.application.policy.PlacementRefusal.LINE_OF_ANOTHER_PERSON;
import static kz.bilik.application.policy.PlacementRefusal.LINE_OF_ANOTHER_PROGRAMME;
import static kz.bilik.application.policy.PlacementRefusal.LINE_OF_ANOTHER_YEAR;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether an applicant may have a place in a line of the plan.
 *
 * <p>Paragraph 11: the plan is made of accepted applications, line by line for a programme, a group and a number of people; a line gives as many places
 * as it asks for.
 */
@Paragraph("11")
public final class PlacementPolicy {

    public Ruling decide(PlacementFacts facts) {
        var line = facts.line();
        var grounds = new ArrayList<Ground>();
        if (!line.programmeCode().equals(facts.programmeCode())) {
            grounds.add(LINE_OF_ANOTHER_PROGRAMME);
        }
        if (line.financialYear() != facts.studyYear()) {
            grounds.add(LINE_OF_ANOTHER_YEAR);
        }
        if (line.group() != facts.group()) {
            grounds.add(LINE_OF_ANOTHER_GROUP);
        }
        if (line.person() != null && !line.person().equals(facts.person())) {
            grounds.add(LINE_OF_ANOTHER_PERSON);
        }
        if (facts.taken() >= line.headcount()) {
            grounds.add(LINE_FULL);
        }
        return new Ruling(grounds);
    }
}
