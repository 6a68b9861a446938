package kz.bilik.course.policy;

import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/** Whether a course is over: paragraph 26, every active listener has a final outcome. */
@Paragraph("26")
public final class CompletionPolicy {

    public Ruling decide(CompletionFacts facts) {
        return facts.withoutOutcome() > 0 ? Ruling.refused(CourseRefusal.LISTENERS_WITHOUT_OUTCOME) : Ruling.allowed();
    }
}
