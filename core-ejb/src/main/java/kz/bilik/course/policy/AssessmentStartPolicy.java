package kz.bilik.course.policy;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bilik.course.policy.AssessmentStartFacts.TimetabledClass;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether teaching is over and the assessment may begin. Paragraph 23(3) admits by the share of <em>all</em> classes that was attended, so every class is
 * held and every active listener has a mark for it; one that was cancelled has another in its place. The classes that stand open are named.
 */
@Paragraph("23(3)")
public final class AssessmentStartPolicy {

    static final String NOT_HELD = "fact.notHeld";
    static final String UNMARKED = "fact.unmarked";
    static final String NOT_REPLACED = "fact.notReplaced";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    public Ruling decide(AssessmentStartFacts facts) {
        var grounds = new ArrayList<Ground>();
        var open = new HashMap<String, String>();
        var notHeld = those(facts, one -> !one.cancelled() && one.heldOn().isAfter(facts.today()));
        if (!notHeld.isEmpty()) {
            grounds.add(CourseRefusal.CLASSES_NOT_HELD);
            open.put(NOT_HELD, named(notHeld));
        }
        var notReplaced = those(facts, TimetabledClass::cancelled);
        if (!notReplaced.isEmpty()) {
            grounds.add(CourseRefusal.CLASSES_NOT_REPLACED);
            open.put(NOT_REPLACED, named(notReplaced));
        }
        var unmarked =
                those(facts, one -> !one.cancelled() && !one.heldOn().isAfter(facts.today()) && one.unmarked() > 0);
        if (!unmarked.isEmpty()) {
            grounds.add(CourseRefusal.REGISTER_OPEN);
            open.put(UNMARKED, named(unmarked));
        }
        return new Ruling(grounds, open);
    }

    private static List<TimetabledClass> those(AssessmentStartFacts facts, Predicate<TimetabledClass> stand) {
        return facts.classes().stream()
                .filter(one -> !one.takenOver())
                .filter(stand)
                .toList();
    }

    private static String named(List<TimetabledClass> classes) {
        return classes.stream()
                .map(one -> "№ " + one.position() + " (" + DATE.format(one.heldOn()) + ")")
                .collect(Collectors.joining(", "));
    }
}
