package kz.bilik.programme.policy;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.bilik.programme.Delivery;
import kz.bilik.shared.regulation.Ground;
import kz.bilik.shared.regulation.Paragraph;
import kz.bilik.shared.regulation.Ruling;

/**
 * Whether a course in stages may be held as planned.
 *
 * <p>Paragraph 19: stages are at least two, follow each other and together have the hours of the course; 22: whoever is taught in stages is
 * taught every year, so no calendar year between the first and the last stage is left out.
 */
@Paragraph({"19", "22"})
public final class StagePolicy {

    private static final int FEWEST_STAGES = 2;

    public Ruling decide(StageFacts facts) {
        var grounds = new ArrayList<Ground>();
        if (facts.delivery() == Delivery.ONE_TIME) {
            return new Ruling(grounds);
        }
        var stages = facts.stages();
        if (stages.size() < FEWEST_STAGES) {
            grounds.add(StageRefusal.COURSE_STAGES_TOO_FEW);
        }
        if (stages.stream().anyMatch(stage -> stage.end().isBefore(stage.start()))
                || IntStream.range(1, stages.size())
                        .anyMatch(at -> !stages.get(at)
                                .start()
                                .isAfter(stages.get(at - 1).end()))) {
            grounds.add(StageRefusal.STAGE_DATES_OUT_OF_ORDER);
        }
        if (stages.stream().mapToInt(StageFacts.Stage::hours).sum() != facts.hours()) {
            grounds.add(StageRefusal.STAGE_HOURS_DO_NOT_SUM);
        }
        if (leavesAYearOut(facts)) {
            grounds.add(StageRefusal.STAGE_YEAR_LEFT_OUT);
        }
        return new Ruling(grounds);
    }

    private static boolean leavesAYearOut(StageFacts facts) {
        var years = facts.stages().stream()
                .flatMap(stage -> IntStream.rangeClosed(
                                stage.start().getYear(), stage.end().getYear())
                        .boxed())
                .collect(Collectors.toCollection(TreeSet::new));
        return !years.isEmpty() && years.last() - years.first() + 1 != years.size();
    }
}
