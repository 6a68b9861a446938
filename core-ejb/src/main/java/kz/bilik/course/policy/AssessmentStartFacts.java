package kz.bilik.course.policy;

import java.time.LocalDate;
import java.util.List;

/** @param classes of the timetable in their order */
public record AssessmentStartFacts(LocalDate today, List<TimetabledClass> classes) {

    public AssessmentStartFacts {
        classes = List.copyOf(classes);
    }

    /**
     * One class of the timetable.
     *
     * @param takenOver whether it stands for a register that was kept elsewhere and came as a whole
     * @param unmarked active listeners without a mark for it
     * @param cancelled whether it was cancelled and no other class has taken its place yet
     */
    public record TimetabledClass(
            int position, LocalDate heldOn, boolean takenOver, long unmarked, boolean cancelled) {}
}
