package kz.bilik.finishedcourse.policy;

import java.util.ArrayList;
import java.util.List;
import kz.bilik.course.policy.CourseTermsFacts;
import kz.bilik.course.policy.CourseTermsPolicy;
import kz.bilik.finishedcourse.FinishedCourse;
import kz.bilik.organisation.SignatoryRole;
import kz.bilik.organisation.policy.SignatoryFacts;
import kz.bilik.organisation.policy.SignatoryPolicy;
import kz.bilik.programme.policy.DurationFacts;
import kz.bilik.programme.policy.DurationPolicy;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a finished course can be taken over as a whole.
 *
 * <p>Paragraphs 16, 22 and 23(4): the programme, its hours and the terms of the course; 26: a protected blank for every certificate; 29: the
 * day of issue and whoever signs on it. An acting director signs by an order that covers the day; the order speaks for the absence that
 * it was given for.
 */
@Paragraph({"16", "22", "23(4)", "26", "29"})
public final class FinishedCoursePolicy {

    private final DurationPolicy duration = new DurationPolicy();
    private final CourseTermsPolicy terms = new CourseTermsPolicy();
    private final SignatoryPolicy signatory = new SignatoryPolicy();

    public Ruling decide(FinishedCourseFacts facts) {
        var file = facts.file();
        var grounds = new ArrayList<Ground>();
        if (facts.otherCourseUnderStream()) {
            grounds.add(FinishedCourseRefusal.COURSE_DIFFERS);
        }
        grounds.addAll(duration.decide(new DurationFacts(
                        file.course().hours(),
                        file.modules().stream()
                                .map(FinishedCourse.Module::hours)
                                .toList(),
                        facts.rules()))
                .grounds());
        grounds.addAll(terms.decide(new CourseTermsFacts(
                        file.course().start(),
                        file.course().end(),
                        file.course().testMax()))
                .grounds());
        if (facts.blanksOverlap()) {
            grounds.add(FinishedCourseRefusal.BLANKS_OVERLAP);
        }
        if (facts.certificates() > facts.freeBlanks()) {
            grounds.add(FinishedCourseRefusal.TOO_FEW_BLANKS);
        }
        if (file.issuedOn().isBefore(file.course().end())) {
            grounds.add(FinishedCourseRefusal.ISSUED_BEFORE_COURSE_END);
        }
        grounds.addAll(signing(facts));
        return new Ruling(grounds);
    }

    private List<Ground> signing(FinishedCourseFacts facts) {
        var named = facts.file().signatory();
        if (named.role() == SignatoryRole.DIRECTOR) {
            return List.of();
        }
        var day = facts.file().issuedOn();
        var order = named.order();
        if (order == null) {
            return signatory
                    .decide(new SignatoryFacts(named.role(), null, null, day, day, day, facts.directorAbsent()))
                    .grounds();
        }
        return signatory
                .decide(new SignatoryFacts(
                        named.role(),
                        order.number(),
                        order.date(),
                        order.from(),
                        order.to(),
                        day,
                        facts.directorAbsent() || covers(order, facts)))
                .grounds();
    }

    private static boolean covers(FinishedCourse.Order order, FinishedCourseFacts facts) {
        var day = facts.file().issuedOn();
        return !day.isBefore(order.from()) && !day.isAfter(order.to());
    }
}
