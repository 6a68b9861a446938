package kz.bilik.programme.policy;

import java.time.LocalDate;
import java.util.List;
import kz.bilik.programme.Delivery;

/**
 * The stages of a course with their days.
 *
 * @param hours academic hours of the whole course
 * @param stages in their order; empty for a course taught at once
 */
public record StageFacts(Delivery delivery, int hours, List<Stage> stages) {

    public StageFacts {
        stages = List.copyOf(stages);
    }

    /** @param hours academic hours of the modules taught in it */
    public record Stage(LocalDate start, LocalDate end, int hours) {}
}
