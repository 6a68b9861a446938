package kz.bilik.course.policy;

import java.util.ArrayList;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether the terms of a course make sense together.
 *
 * <p>Paragraph 22: a course has a duration, so it does not end before it starts; 23(4): the final test is passed with a part of its
 * highest score, so there must be one. A course of a single day is lawful.
 */
@Paragraph({"22", "23(4)"})
public final class CourseTermsPolicy {

    public Ruling decide(CourseTermsFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.end().isBefore(facts.start())) {
            grounds.add(CourseRefusal.END_BEFORE_START);
        }
        if (facts.maxScore().signum() <= 0) {
            grounds.add(CourseRefusal.MAX_SCORE_NOT_POSITIVE);
        }
        return new Ruling(grounds);
    }
}
